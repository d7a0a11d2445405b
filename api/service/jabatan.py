"""Jabatan: their list and their profiles."""

from datetime import date, datetime

from api.service.answers import Holder, JabatanList, JabatanProfile, JabatanSummary, RequirementShown, StandardShown
from api.service.ground import Ground
from api.service.moment import Moment
from api.service.naming import named
from api.service.posts import holders
from api.service.terms import ref
from matching.demand import PLANNING
from ontology.facts import Jabatan, Requirement, Standard
from ontology.terms import Rule


class JabatanQuestions(Ground):
    """What a jabatan is."""

    def jabatan_list(
        self,
        *,
        limit: int = 50,
        cursor: str | None = None,
        as_of: date | None = None,
        known_at: datetime | None = None,
    ) -> JabatanList:
        """The jabatan of the agency, ordered by code, one page at a time; `cursor` is the `next` of the page before."""
        moment = self.moment(as_of, known_at)
        tree = self.tree(moment)
        posts = [post for post in self.graph.every_jabatan(moment.known_at) if post.code > (cursor or "")]
        shown = tuple(
            JabatanSummary(
                jabatan=ref(post),
                level=self.words.ref("jabatan_level", post.level),
                unit=tree.ref(post.unit),
                field=post.field,
                formation=post.formation,
            )
            for post in posts[:limit]
        )
        following = shown[-1].jabatan.code if len(posts) > limit else None
        return JabatanList(**moment.stamp, jabatan=shown, next=following)

    def jabatan(self, jabatan: str, *, as_of: date | None = None, known_at: datetime | None = None) -> JabatanProfile:
        """What a jabatan is for, what it asks for, and who holds it.

        Raises:
            UnknownTerm: no such jabatan.
        """
        moment, found = self.moment(as_of, known_at), named(self.graph, "Jabatan", jabatan)
        post, tree = self.graph.jabatan(found.code, moment.known_at), self.tree(moment)
        standard = self.graph.standard(post.code, moment.as_of, moment.known_at)
        return JabatanProfile(
            **moment.stamp,
            jabatan=ref(post),
            level=self.words.ref("jabatan_level", post.level),
            unit=tree.ref(post.unit),
            instansi=tree.instansi(post.unit),
            field=post.field,
            family=post.family,
            summary=post.summary,
            job_class=post.job_class,
            retirement_age=post.retirement_age or self.words.levels[post.level].retirement_age,
            formation=post.formation,
            standard=None if standard is None else self._standard(standard),
            rules=tuple(rule for rule in moment.rules_in_force if _is_about(rule, post)),
            holders=self._holders(post, moment),
        )

    def _holders(self, post: Jabatan, moment: Moment) -> tuple[Holder, ...]:
        held = holders(self.view(moment), post.code)
        names = self.graph.people([each.person for each in held], moment.known_at)
        return tuple(
            Holder(person=names[each.person], kind="definitif" if each.definitif else "sementara", since=each.since)
            for each in held
        )

    def _standard(self, standard: Standard) -> StandardShown:
        return StandardShown(
            basis=standard.basis,
            valid_from=standard.valid_from,
            valid_until=standard.valid_until,
            requirements=tuple(map(self._requirement, standard.requirements)),
            conditions=standard.conditions,
        )

    def _requirement(self, asked: Requirement) -> RequirementShown:
        """A requirement in words; half a level is described by the whole level below it."""
        described = self.words.competency_levels.get((asked.competency, int(asked.level)))
        return RequirementShown(
            competency=self.words.ref("competency", asked.competency),
            aspect=self.words.competencies[asked.competency].aspect,
            level=asked.level,
            importance=asked.importance,
            level_label=described.label_id if described else None,
            indicators=described.indicators if described else (),
        )


def _is_about(rule: Rule, post: Jabatan) -> bool:
    """Whether a rule says something about the class of a jabatan; what only measures plans does not."""
    about = not rule.applies_to or post.level in rule.applies_to
    return about and rule.condition.criterion not in PLANNING
