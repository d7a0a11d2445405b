"""`python -m bench [NAME ...] [--people N]`: figures for claims about speed; `--help` lists the names."""

import argparse
from pathlib import Path

from bench import (
    candidates,
    closeness,
    development,
    encoding,
    hopeless,
    keeping,
    linking,
    loading,
    paths,
    pool,
    portfolio,
    ranking,
    reading,
    rotation,
    searching,
    starting,
)

BENCHES = {
    "starting": starting.run,
    "encoding": encoding.run,
    "linking": linking.run,
    "loading": loading.run,
    "keeping": keeping.run,
    "reading": reading.run,
    "candidates": candidates.run,
    "searching": searching.run,
    "hopeless": hopeless.run,
    "development": development.run,
    "paths": paths.run,
    "pool": pool.run,
    "portfolio": portfolio.run,
    "rotation": rotation.run,
    "ranking": ranking.run,
}


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    names = [*BENCHES, "closeness", []]
    parser.add_argument("bench", nargs="*", choices=names, help="which to run; all but closeness if none is named")
    parser.add_argument("--people", type=int, default=1500, help="size of the invented ministry (1500)")
    parser.add_argument("--onet", type=Path, help="a folder with tables of O*NET; `closeness` looks at them too")
    asked = parser.parse_args()
    for name in asked.bench or BENCHES:
        if name == "closeness":
            closeness.run(asked.people, asked.onet)
        else:
            BENCHES[name](asked.people)


if __name__ == "__main__":
    main()
