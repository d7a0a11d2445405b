"""What is ranked, and what it is ranked for."""

from dataclasses import dataclass
from enum import StrEnum


class Written(StrEnum):
    """How a text came to be written: words help with titles and mislead in scenes, so each is weighed by itself."""

    SCENE = "scene"
    """Something a person was seen doing."""
    TITLE = "title"
    """The title of a course or another activity."""
    SEARCH = "search"
    """What somebody typed who was looking for something."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TermTexts:
    """A term that texts may mean, and what is known of how people write it."""

    id: str
    name: str
    definition: str = ""
    examples: tuple[str, ...] = ()
    """Texts that mean it: written for it, or linked to it and confirmed."""
    for_search_only: bool = False
    """Whether it answers searches alone: a post is looked for, but no course or scene means one."""

    @property
    def description(self) -> str:
        """Name and definition: a name alone says too little."""
        return f"{self.name}. {self.definition}" if self.definition else self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """A text whose term is sought."""

    text: str
    written: Written = Written.SEARCH
