"""How long plans and advice take for one person: through the service, over people and jabatan drawn from a seed."""

import statistics
import time
from collections import Counter
from random import Random

from bench.measuring import seconds, show
from bench.ministry import AS_OF, SEED, ministry

PAIRS = 300


def run(people: int) -> None:
    with ministry(people) as agency:
        service = agency.opened()
        service.load(agency.workbooks)
        random, moment = Random(SEED), service.moment(AS_OF, None)
        ids = [str(each.decode()) for each in service.talent.at(moment.known_at).ids]
        pairs = [(random.choice(ids), random.choice(sorted(service.targets.at(moment)))) for _ in range(PAIRS)]
        service.plan(*pairs[0], as_of=AS_OF)
        service.eligible_when(*pairs[0], as_of=AS_OF)
        plans = [seconds(lambda pair=pair: service.plan(*pair, cap=40, as_of=AS_OF)) for pair in pairs]
        ways, advised, worked = Counter[str](), [], []
        for pair in pairs:
            wall, busy = time.perf_counter(), time.process_time()
            ways[service.eligible_when(*pair, as_of=AS_OF).advice.way] += 1
            advised.append(time.perf_counter() - wall)
            worked.append(time.process_time() - busy)
    show(
        f"{PAIRS} people before jabatan among {people:,} people; ways: {dict(ways)}",
        ("what", "median ms", "slowest of 100, ms"),
        [(name, *_figures(times)) for name, times in (("plan", plans), ("eligible-when", advised))]
        + [("eligible-when, processor time", *_figures(worked))],
    )


def _figures(times: list[float]) -> tuple[str, str]:
    return f"{1000 * statistics.median(times):.1f}", f"{1000 * statistics.quantiles(times, n=100)[-1]:.1f}"
