"""What the documentation shows is what the product does."""

import re
from pathlib import Path

import pytest
import typer

from api.cli import app as commands
from matching.eligibility import CRITERIA
from tests.api.commands import Jenjang

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
WALKTHROUGH = (ROOT / "docs" / "walkthrough.md").read_text(encoding="utf-8")

SHOWN = re.findall(r"```console\n\$ jenjang (.+)\n((?:.+\n)+?)```", WALKTHROUGH)


@pytest.mark.parametrize(("line", "output"), SHOWN)
def test_the_walkthrough_shows_real_output(jenjang: Jenjang, line: str, output: str) -> None:
    words = [quoted or bare for quoted, bare in re.findall(r'"([^"]+)"|(\S+)', line)]
    assert jenjang(*words).stdout.startswith(output)


def test_the_walkthrough_shows_something() -> None:
    assert SHOWN


def test_every_command_of_the_tour_exists_with_its_options() -> None:
    known = typer.main.get_command(commands)
    tour = re.findall(r"^\$ jenjang (\S+)([^#\n]*)", README, flags=re.MULTILINE)
    assert len(tour) >= 8
    for name, rest in tour:
        options = {option for parameter in known.commands[name].params for option in parameter.opts}
        assert set(re.findall(r"--[a-z-]+", rest)) <= options


@pytest.mark.parametrize("text", [README, WALKTHROUGH], ids=["README", "walkthrough"])
def test_every_file_that_is_named_is_there(text: str) -> None:
    named = re.findall(r"`((?:ontology|graph|matching|api|tests|docs)/[\w./-]+)`", text)
    assert named
    assert [name for name in named if not (ROOT / name).exists()] == []


def test_every_criterion_says_in_indonesian_and_english_what_it_is_for() -> None:
    for name, criterion in CRITERIA.items():
        first, _, rest = (criterion.judge.__doc__ or "").partition("\n")
        assert first.endswith("."), name
        assert rest.strip(), name
