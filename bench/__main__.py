"""`python -m bench [NAME ...] [--people N]`: figures for claims about speed; `--help` lists the names."""

import argparse

from bench import candidates, encoding, hopeless, loading, reading, starting

BENCHES = {
    "starting": starting.run,
    "encoding": encoding.run,
    "loading": loading.run,
    "reading": reading.run,
    "candidates": candidates.run,
    "hopeless": hopeless.run,
}


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("bench", nargs="*", choices=[*BENCHES, []], help="which to run; all if none is named")
    parser.add_argument("--people", type=int, default=1500, help="size of the invented ministry (1500)")
    asked = parser.parse_args()
    for name in asked.bench or BENCHES:
        BENCHES[name](asked.people)


if __name__ == "__main__":
    main()
