"""Nothing asks another machine: linking, searching and serving open no connection that leaves this one."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from starlette.testclient import TestClient

GUARD = """
import os, sys

HERE = {"127.0.0.1", "::1", "localhost", "", None}
NAMING = {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"}

def leaves(event, arguments):
    if event == "socket.connect" and isinstance(arguments[1], tuple):
        host = arguments[1][0]
    elif event in NAMING:
        host = arguments[0]
    else:
        return False
    return (host.decode() if isinstance(host, bytes) else host) not in HERE
"""
ENDING = """
def watch(event, arguments):
    if leaves(event, arguments):
        os.write(2, f"left this machine: {event} {arguments}".encode())
        os._exit(77)  # nobody can make something else of it

sys.addaudithook(watch)
"""
COMMAND = f"{GUARD}{ENDING}\nfrom api.cli import app\napp()\n"
LEAVING = "import socket; socket.socket().connect(('192.0.2.1', 9))"
ASKING_A_NAME = "import socket\ntry:\n    socket.getaddrinfo('jauh.example', 443)\nexcept OSError:\n    pass"
OF_HUBS_AND_MODELS = ("HF_", "TRANSFORMERS_", "JENJANG_MODEL")
"""Variables that would keep libraries from asking their hub, or name a model that is on one."""


def guarded(program: str, *words: str) -> subprocess.CompletedProcess[str]:
    variables = {name: value for name, value in os.environ.items() if not name.startswith(OF_HUBS_AND_MODELS)}
    command = [sys.executable, "-c", program, *words]
    return subprocess.run(command, env=variables, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("leaving", [LEAVING, ASKING_A_NAME])
def test_whoever_leaves_this_machine_is_found_out(leaving: str) -> None:
    done = guarded(f"{GUARD}{ENDING}{leaving}\n")
    assert (done.returncode, "left this machine" in done.stderr) == (77, True)


def test_linking_asks_nobody(tmp_path: Path) -> None:
    texts, catalogue = tmp_path / "teks.tsv", tmp_path / "katalog.tsv"
    texts.write_text("qid\tkind\tquery\n1\ttraining\tPelatihan menangkap ular\n", encoding="utf-8")
    catalogue.write_text("id\tname\nX1\tPenjinakan Ular\nX2\tPembuatan Perahu\n", encoding="utf-8")
    done = guarded(COMMAND, "link", str(texts), "--catalog", str(catalogue), "--json")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.index("X1") < done.stdout.index("X2")


@contextmanager
def noted() -> Iterator[list[str]]:
    """What leaves this machine meanwhile, from any thread. Whoever watches a process does so to its end: then idly."""
    found: list[str] = []
    judging: dict[str, object] = {}
    exec(GUARD, judging)
    leaves, watching = judging["leaves"], [True]

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        if watching[0] and callable(leaves) and leaves(event, arguments):
            found.append(f"{event} {arguments}")

    sys.addaudithook(watch)
    yield found
    watching[0] = False


def test_answers_of_the_server_ask_nobody(client: TestClient) -> None:
    with noted() as left:
        for question in ("/api/v1/search?q=biro", "/api/v1/jabatan/J-KABAG/neighbours", "/cari?q=arsip", "/api/docs"):
            assert client.get(question).status_code == 200
    assert left == []
