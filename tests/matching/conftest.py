"""What tests of meaning share: the shipped model, unpacked and loaded once for the session."""

from pathlib import Path

import pytest

from matching.encoder import Encoder
from matching.settings import EncoderSettings


@pytest.fixture(scope="session")
def model_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache of the tests' own."""
    return tmp_path_factory.mktemp("model") / "Tembolok Saya"


@pytest.fixture(scope="session")
def encoder(model_cache: Path) -> Encoder:
    """The model that ships, as it is when nothing is set."""
    return Encoder.open(EncoderSettings(cache=model_cache))
