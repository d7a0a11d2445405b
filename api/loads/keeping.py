"""All deliveries that were sent: one is worked on at a time, few are kept, and none for long."""

import secrets
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Lock
from time import monotonic, sleep

import structlog

from api.loads.job import Job, JobKind
from api.loads.sending import Sent
from api.loads.upload import Upload, keep
from api.service import CareerService
from ontology.errors import JenjangError, TooManySent, UnknownTerm

KEPT = 8
"""Deliveries at once; the oldest that nobody waits for makes room."""
KEPT_SECONDS = 3600
"""After so long without a question about it a delivery is removed."""

PATIENCE = 3.0
"""Seconds that people wait for a page without wondering."""


class Loads:
    """Takes files, checks them, and loads them when their sender says so. Safe to use from several threads."""

    def __init__(self, service: CareerService) -> None:
        self._service = service
        self._uploads: dict[str, Upload] = {}
        self._lock = Lock()
        self._worker: ThreadPoolExecutor | None = None

    def check(self, files: Sequence[Sent]) -> Job:
        """Keeps files and begins to check them; raises `TooManySent` where too many others are under way."""
        upload = self._keep(files)
        return self._begin(upload, JobKind.CHECK)

    def check_again(self, number: str) -> Job:
        """Checks files once more, after something was agreed on about them. Raises `UnknownTerm`."""
        upload = self._upload(number)
        with self._lock:
            if upload.job.kind is JobKind.LOAD or not upload.job.ended:
                return upload.job
            upload.begin(JobKind.CHECK)
        return self._begin(upload, JobKind.CHECK)

    def load(self, files: Sequence[Sent], *, accept_rest: bool, accept_columns: bool = False) -> Job:
        """Keeps files and begins to load them; raises `TooManySent` where too many others are under way."""
        upload = self._keep(files)
        return self._begin(upload, JobKind.LOAD, accept_rest=accept_rest, accept_columns=accept_columns)

    def confirm(self, number: str, *, accept_rest: bool) -> Job:
        """Loads files that were checked. Said twice it is done once. Raises `UnknownTerm`."""
        upload = self._upload(number)
        with self._lock:
            if upload.job.kind is JobKind.LOAD or not upload.job.ended:
                return upload.job
            upload.begin(JobKind.LOAD)
        return self._begin(upload, JobKind.LOAD, accept_rest=accept_rest)

    def job(self, number: str) -> Job:
        """A job as it stands now. Raises `UnknownTerm` where it is not (or no longer) kept."""
        return self._upload(number).job

    def settled(self, number: str) -> Job:
        """A job once it has ended, or as it stands when that takes longer than people wait for a page."""
        until = monotonic() + PATIENCE
        while not (job := self.job(number)).ended and monotonic() < until:
            sleep(PATIENCE / 100)
        return job

    def marked(self, number: str, index: int) -> tuple[Path, str]:
        """The marked copy of a file, and what its sender calls the file. Raises `UnknownTerm` where there is none."""
        upload = self._upload(number)
        path = upload.marked[index] if 0 <= index < len(upload.marked) else None
        if path is None or upload.job.report is None or not path.is_file():
            raise UnknownTerm("berkas", str(index))
        return path, upload.job.report.files[index].path

    def discard(self, number: str) -> None:
        """Removes the files of a delivery that nobody works on."""
        upload = self._upload(number)
        with self._lock:
            if upload.job.ended and self._uploads.pop(number, None) is not None:
                upload.remove()

    def close(self) -> None:
        """Ends the work and removes everything that was sent; whatever is sent afterwards begins anew."""
        with self._lock:
            worker, self._worker = self._worker, None
        if worker:
            worker.shutdown(wait=True, cancel_futures=True)
        for upload in self._uploads.values():
            upload.remove()
        self._uploads.clear()

    def _keep(self, files: Sequence[Sent]) -> Upload:
        with self._lock:
            self._make_room()
            if len(self._uploads) >= KEPT:
                raise TooManySent(
                    "Masih banyak kiriman lain yang sedang dikerjakan. Coba lagi sebentar lagi.",
                    "Many other deliveries are being worked on. Try again in a while.",
                )
            upload = keep(secrets.token_hex(12), files)
            self._uploads[upload.job.id] = upload
        return upload

    def _make_room(self) -> None:
        ended = sorted((each for each in self._uploads.values() if each.job.ended), key=lambda each: each.touched)
        crowded = max(0, len(self._uploads) - KEPT + 1)
        for position, upload in enumerate(ended):
            if position < crowded or monotonic() - upload.touched > KEPT_SECONDS:
                del self._uploads[upload.job.id]
                upload.remove()

    def _upload(self, number: str) -> Upload:
        upload = self._uploads.get(number)
        if upload is None:
            raise UnknownTerm("kiriman", number)
        upload.touched = monotonic()
        return upload

    def _begin(self, upload: Upload, kind: JobKind, *, accept_rest: bool = False, accept_columns: bool = False) -> Job:
        upload.begin(kind)
        queued = upload.job
        self._hand_over(self._work, upload, accept_rest, accept_columns)
        return queued

    def _hand_over(self, work: Callable[..., object], *given: object) -> None:
        """Gives work to the one worker, who comes with the first piece of it."""
        with self._lock:
            self._worker = self._worker or ThreadPoolExecutor(max_workers=1, thread_name_prefix="muat")
            self._worker.submit(work, *given)

    def _work(self, upload: Upload, accept_rest: bool, accept_columns: bool) -> None:
        """Does one job; whatever happens, it ends with a report or a reason."""
        checking = upload.job.kind is JobKind.CHECK
        upload.advance()
        try:
            report = self._service.load(
                upload.paths,
                dry_run=checking,
                accept_rest=accept_rest,
                accept_columns=accept_columns,
                report=upload.report if checking else None,
                progress=lambda done, total, _what: upload.advance(done, total),
            )
            upload.end(report)
        except JenjangError as error:
            upload.fail(error.said_in("id"), error.said_in("en"))
        except Exception as error:
            structlog.get_logger().error("load", error=type(error).__name__)
            upload.fail("Terjadi kesalahan yang tidak kami duga.", "Something went wrong that we did not expect.")
        if not checking:
            upload.remove()
            self._service.keep_moves_quietly()
