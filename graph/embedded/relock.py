"""Maintenance: writes the lock file of a Neo4j release, with the hash of every file the registry gives for it today.

`python -m graph.embedded.relock 5.26.30`. Read the difference before committing it: from then on only these bytes are
trusted, and everyone who sets the product up fetches them.
"""

import sys

from graph.embedded.distribution import sha256_of
from graph.embedded.releases import Jar, lock_path

HEADER = """\
# Neo4j Community {version}: the Maven coordinate and SHA-256 of every file it runs on.
# Written by `make lock`; not edited by hand.
"""


def relock(version: str) -> int:
    """Resolves `org.neo4j:neo4j:<version>` with everything it needs at run time; gives the number of files."""
    import jgo

    artifacts = jgo.resolve(f"org.neo4j:neo4j:{version}")
    jars = [
        Jar(
            group=artifact.groupId,
            artifact=artifact.artifactId,
            version=artifact.version,
            classifier=artifact.classifier,
            sha256=sha256_of(artifact.resolve()),
        )
        for artifact in artifacts
    ]
    lines = sorted(map(str, jars))
    lock_path(version).write_text(HEADER.format(version=version) + "\n".join(lines) + "\n", encoding="utf-8")
    return len(lines)


if __name__ == "__main__":
    for wanted in sys.argv[1:]:
        sys.stdout.write(f"{wanted}: {relock(wanted)} berkas\n")
