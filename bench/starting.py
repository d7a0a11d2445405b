"""How long starts take: our Python, the embedded graph with and without its class-data archive."""

import os
import subprocess
import sys
from pathlib import Path

from bench.measuring import median_ms, show

JENJANG = str(Path(sys.executable).with_name("jenjang"))


def run(people: int) -> None:
    """`people` is not looked at: a start does not depend on them."""
    commands = {
        "jenjang --help": [JENJANG, "--help"],
        "jenjang nip (no graph, no model)": [JENJANG, "nip", "198503152010011007"],
        "Python itself": [sys.executable, "-c", "pass"],
        "imports of the server": [sys.executable, "-c", "import api.app, api.assembly, uvicorn"],
    }
    environment = {**os.environ, "PYTHONWARNINGS": "ignore"}
    rows = []
    for name, command in commands.items():

        def once(command: list[str] = command) -> None:
            subprocess.run(command, check=True, env=environment, capture_output=True)

        rows.append((name, f"{median_ms(once, times=5):,.0f}"))
    show("Starts", ("what", "ms, median of 5"), rows)
