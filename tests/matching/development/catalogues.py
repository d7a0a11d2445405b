"""The catalogue of the worked examples, and small random ones whose best plan can be found by trying everything."""

from random import Random

from matching.development.catalogue import Catalogue, Course, course
from ontology.facts import Builds, Programme

_LINES = """
P03 911 ADM MPR,KSM,OPH,PPB
P07 24 ADM,JF-MU KOM
P09 30 ADM,JF-MU PDO
P11 32 ADM,JF-MU MPR
P12 24 ADM,JF-MU PKP
P13 24 ADM,JF-MU PBG
"""


def programme(
    code: str, hours: int | None, *builds: tuple[str, float, float], targets: tuple[str, ...] = ()
) -> Programme:
    return Programme(
        code=code,
        name=f"Program {code}",
        hours=hours,
        target_levels=targets,
        builds=tuple(Builds(competency=name, from_level=start, to_level=end) for name, start, end in builds),
    )


def administrators() -> Catalogue:
    """What leads administrators from level 2 to 3."""
    programmes = []
    for line in _LINES.strip().splitlines():
        code, hours, targets, builds = line.split()
        steps = [(name, 2.0, 3.0) for name in builds.split(",")]
        programmes.append(programme(code, int(hours), *steps, targets=tuple(targets.split(","))))
    return Catalogue.of(programmes)


def courses_of(*programmes: Programme) -> list[Course]:
    return [found for each in programmes if (found := course(each))]


def shared(seed: int) -> tuple[list[Course], dict[str, int], dict[str, int]]:
    """Eight programmes that each build several of four competencies step by step, so that chains share programmes."""
    random = Random(seed)
    names = ("A", "B", "C", "D")
    levels = {name: random.randint(2, 4) for name in names}
    goals = {name: random.randint(6, 8) for name in names}
    programmes = [
        programme(
            f"P{number}",
            random.choice((8, 10, 12, 20)),
            *(
                (name, (start := random.choice((1, 2, 3))), start + 1)
                for name in random.sample(names, random.randint(2, 4))
            ),
        )
        for number in range(8)
    ]
    return courses_of(*programmes), levels, goals


def instance(seed: int) -> tuple[list[Course], dict[str, int], dict[str, int]]:
    """Up to six programmes, levels and goals of up to four competencies; some goals are out of reach."""
    random = Random(seed)
    names = ("A", "B", "C", "D")[: random.randint(1, 4)]
    levels = {name: random.randint(0, 6) for name in names}
    goals = {name: min(10, level + random.randint(1, 4)) for name, level in levels.items()}
    programmes = []
    for number in range(random.randint(1, 6)):
        built = random.sample(names, random.randint(1, min(3, len(names))))
        steps = []
        for name in built:
            start = random.randint(0, 8)
            steps.append((name, start / 2, random.randint(start + 1, 10) / 2))
        programmes.append(programme(f"P{number}", random.choice((8, 16, 16, 24, 40)), *steps))
    return courses_of(*programmes), levels, goals
