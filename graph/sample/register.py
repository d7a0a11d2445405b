"""Who holds which post as the years go by: the state that the simulation moves."""

from collections import defaultdict
from datetime import date

from graph.sample.agency import Agency
from graph.sample.career import Career, Stint
from ontology.facts import Jabatan


class Register:
    """The people in service, found by where they work, and the holders of the posts that have only one."""

    def __init__(self, agency: Agency) -> None:
        """Starts empty: every post with a single holder is vacant."""
        self.agency = agency
        self.desks: dict[tuple[str | None, str], dict[int, Career]] = defaultdict(dict)
        """People by the affair and the level of their posts, by serial number."""
        self.holders: dict[str, Career] = {}
        """Holders of the heads' posts."""
        self.vacant_since: dict[str, date] = {}
        """Heads' posts that nobody holds, and since when; posts never held by anybody in the file are missing."""
        self._heads = {post.code for post in agency.heads}

    def _settle(self, career: Career, post: Jabatan, day: date) -> None:
        career.stints.append(Stint(post=post, since=day))
        self.desks[post.field, post.level][career.number] = career
        if post.code in self._heads:
            self.holders[post.code] = career
            self.vacant_since.pop(post.code, None)

    def _leave(self, career: Career, day: date) -> None:
        post, last = career.post, career.stints[-1]
        last.until = day
        career.served[post.level] = career.served.get(post.level, 0) + (day - last.since).days
        del self.desks[post.field, post.level][career.number]
        if post.code in self._heads:
            del self.holders[post.code]
            self.vacant_since[post.code] = day

    def begin(self, career: Career) -> None:
        """Lets a career start in its first post."""
        self._settle(career, career.first_post, career.joined)

    def move(self, career: Career, post: Jabatan, day: date) -> None:
        """Moves a person to another post; the old one ends on the day on which the new one starts."""
        self._leave(career, day)
        self._settle(career, post, day)

    def swap(self, one: Career, other: Career, day: date) -> None:
        """Lets two people change places on one day, so that neither post is ever held twice."""
        first, second = one.post, other.post
        self._leave(one, day)
        self._leave(other, day)
        self._settle(one, second, day)
        self._settle(other, first, day)
