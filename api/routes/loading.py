"""Loading: workbooks and CSV files are sent, and the job that checks or loads them can be followed."""

from typing import Annotated

from fastapi import Depends, Path, Query, Request, Response
from starlette.concurrency import run_in_threadpool

from api.loads import Job, Loads, sent_files
from api.routes.questions import PREFIX, Questions
from api.wire import to_json

router = Questions("loading")

BODY = {
    "required": True,
    "content": {
        "multipart/form-data": {
            "schema": {
                "type": "object",
                "required": ["files"],
                "properties": {
                    "files": {
                        "type": "array",
                        "minItems": 1,
                        "maxItems": 20,
                        "items": {"type": "string", "contentMediaType": "application/octet-stream"},
                        "description": "Workbooks and CSV files, 250 MB together; they are judged as one delivery.",
                    }
                },
            }
        }
    },
}


def the_loads(request: Request) -> Loads:
    """Where the application keeps what was sent."""
    loads: Loads = request.app.state.loads
    return loads


Uploads = Annotated[Loads, Depends(the_loads)]


@router.takes("/loads", Job, "Check or load files", BODY)
async def load(
    request: Request,
    loads: Uploads,
    dry_run: Annotated[bool, Query(description="Only read and judge; nothing is written.")] = False,
    accept_rest: Annotated[
        bool, Query(description="Leave out only the records that cannot go in, and not their whole file.")
    ] = False,
    accept_columns: Annotated[
        bool,
        Query(description="Confirm how columns of lists in circulation are read; else a new list stays out."),
    ] = False,
) -> Response:
    """Takes files and answers at once with a job; where it stands is asked for at the address in `Location`."""
    files = await sent_files(request)
    if dry_run:
        job = await run_in_threadpool(loads.check, files)
    else:
        job = await run_in_threadpool(loads.load, files, accept_rest=accept_rest, accept_columns=accept_columns)
    headers = {"Location": f"{PREFIX}/jobs/{job.id}", "Cache-Control": "no-store"}
    return Response(to_json(job), status_code=202, media_type="application/json", headers=headers)


@router.asks("/jobs/{id}", Job, "A job")
def job(id: Annotated[str, Path(max_length=40, description="The id of the job.")], loads: Uploads) -> Response:
    """How far a check or a load has come; once it is done, file by file what was found and written."""
    return Response(to_json(loads.job(id)), media_type="application/json", headers={"Cache-Control": "no-store"})
