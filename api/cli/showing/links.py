"""Kept links, in a terminal."""

from rich.console import Console
from rich.text import Text

from api.cli.showing.linking import SURE
from api.cli.showing.tables import titled
from api.service.answers.links import LinkList, LinkShown, LinksKept, OfferedTerm, SureAccepted
from matching.meaning import Sureness
from ontology.names import labels


def show_kept(console: Console, kept: LinksKept) -> None:
    """What was kept, and where it is decided on."""
    if kept.renewed:
        console.print(f"{kept.renewed} program membangun lagi kompetensi yang dahulu dikonfirmasi.")
    if not kept.texts:
        console.print("Semua program di graf sudah membangun kompetensi; tidak ada yang perlu diusulkan.")
        return
    console.print(Text(f"{kept.file}: {kept.texts} teks, {kept.new} usul baru disimpan."))
    if kept.new:
        counts = {Sureness.SURE: kept.sure, Sureness.LOOK: kept.look, Sureness.NONE: kept.none}
        console.print("; ".join(f"{many} {SURE[sureness]}" for sureness, many in counts.items()))
    if kept.known:
        console.print(f"{kept.known} teks sudah pernah diusulkan atau tertulis dua kali, dan dibiarkan seperti semula.")
    console.print("Periksa dan putuskan di halaman /tautan (jenjang serve), atau dengan: jenjang links")


def show_list(console: Console, told: LinkList) -> None:
    """Links with what is offered or decided, and how far the review is."""
    if not told.links:
        empty = "Tidak ada usul tautan seperti itu." if told.counts else "Belum ada usul tautan. Mulai dengan: "
        console.print(empty + ("" if told.counts else "jenjang link BERKAS --keep"))
        return
    table = titled(f"Usul tautan: {told.decided} dari {told.of} sudah diputuskan")
    for heading, ratio in {"Nomor": None, "Teks": 3, "Usul": 3, "Keadaan": 2}.items():
        table.add_column(heading, ratio=ratio, no_wrap=ratio is None)
    for each in told.links:
        offered = "\n".join(offered_in_words(term) for term in each.offered[:2] if not term.ruled_out)
        table.add_row(each.link.id, Text(each.link.text), Text(offered or "–"), Text(state_in_words(each)))
    console.print(table)
    console.print("Putuskan: jenjang links accept|reject|nothing NOMOR, atau change NOMOR ISTILAH.")


def show_decided(console: Console, shown: LinkShown) -> None:
    """What holds now about a link."""
    console.print(Text(f"“{shown.link.text}”: {state_in_words(shown)}"))


def show_sure(console: Console, accepted: SureAccepted) -> None:
    """How many were accepted at once."""
    console.print(Text(f"{accepted.accepted} usul yang yakin diterima atas nama {accepted.by}."))


def offered_in_words(term: OfferedTerm) -> str:
    """A term with its code, its score, and for a programme its levels."""
    named = f"{term.label} ({term.id})" if term.label else f"{term.id} (sudah tidak ada di kamus)"
    levels = f", level {term.from_level:g} ke {term.to_level:g}" if term.to_level is not None else ""
    return f"{named}, {term.score:.0%}{levels}".replace("%", " %")


def state_in_words(shown: LinkShown) -> str:
    """What holds about a link, by whom; where nothing does, how sure its proposal is."""
    held = next((each for each in shown.decisions if each.revoked_at is None), None)
    if held is None:
        return f"diusulkan, {SURE[Sureness(shown.link.sureness)]}"
    said = labels("link-verdict")[held.link_verdict].lower()
    levels = f", level {held.from_level:g} ke {held.to_level:g}" if held.to_level is not None else ""
    return f"{said}{f': {held.term}' if held.term else ''}{levels}; {held.decided_by}"
