"""Maps of posts: holders against the count, the difference against both, over the rows that share a post."""

from collections import defaultdict

from graph.intake.circulating.entries import Reading, Record
from graph.intake.circulating.records import say
from graph.intake.remarks.rules import Severity


def judge_headcount(reading: Reading) -> None:
    """Says where the written headcount is not the number of names, or the difference is another one."""
    if "jabatan.kebutuhan" not in reading.table.names or "jabatan.bezetting" not in reading.table.names:
        return
    posts = list(_posts(reading).values())
    sign = _sign([post[0] for post in posts])
    for post in posts:
        head = post[0]
        have, need, gap = (head.number(f"jabatan.{name}") for name in ("bezetting", "kebutuhan", "selisih"))
        if have is not None and need is not None and gap is not None and gap != sign * (have - need):
            say(reading, head, "jabatan.selisih", "selisih.beda_hitung", Severity.REMARK)
            head.doubt("jabatan.selisih")
        if have is not None and "pegawai.nama" in reading.table.names:
            holders = sum(_holds(each) for each in post)
            if holders != have:
                say(reading, head, "jabatan.bezetting", "bezetting.beda_nama", Severity.ERROR, detail=str(holders))
                head.doubt("jabatan.bezetting")


def _posts(reading: Reading) -> dict[int, list[Record]]:
    """The rows of each post, by the row on which the post itself is written."""
    posts: defaultdict[int, list[Record]] = defaultdict(list)
    head = 0
    for record in reading.records:
        entry = record.entries.get("jabatan.nama")
        column = entry.place.column if entry else None
        own = entry is not None and column is not None and column not in record.row.spread
        head = record.row.number if own or not head else head
        posts[head].append(record)
    return posts


def _holds(record: Record) -> bool:
    acting = record.text("penempatan.jenis") not in {None, "DEFINITIF"}
    return record.kind != "jabatan_lowong" and record.text("pegawai.nama") is not None and not acting


def _sign(heads: list[Record]) -> int:
    """1 where the difference is written as have minus need, -1 where it is need minus have."""
    votes = 0
    for head in heads:
        have, need, gap = (head.number(f"jabatan.{name}") for name in ("bezetting", "kebutuhan", "selisih"))
        if have is not None and need is not None and gap:
            votes += (gap == have - need) - (gap == need - have)
    return -1 if votes < 0 else 1
