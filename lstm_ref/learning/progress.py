"""A line of progress, for whoever runs a chapter's long training."""

DELAY = 3  # seconds; what takes less needs no line


def progress(steps, what="passes"):
    """The same steps, one after another; meanwhile a line says how many are done, and how long the rest will take.

    It comes after DELAY seconds, and goes at the end. The environment's TQDM_DISABLE=1, as in the build of the book,
    leaves it out, and so does Python without tqdm, as in a page.

    >>> list(progress(range(3)))
    [0, 1, 2]
    """
    try:
        from tqdm import tqdm
    except ImportError:
        return steps
    return tqdm(steps, what, delay=DELAY, leave=False)
