"""The IMDb film reviews, through the library `datasets`: optional, and the only thing here that needs a download."""

NAME = "stanfordnlp/imdb"
MISSING = "The library `datasets` is not installed: pip install datasets. No chapter and no exercise needs it."
OFFLINE = (
    "The IMDb reviews could not be fetched, and are not in the library's cache. Once you are online, run this again."
)


def load():
    """The 25,000 reviews to train on and the 25,000 to test on (Maas and others 2011), lists of pairs (text, label).

    Raises ImportError where the library is missing and RuntimeError where the reviews cannot be fetched, and both say
    what to do.
    """
    try:
        from datasets import load_dataset
    except ImportError as error:
        raise ImportError(MISSING) from error
    try:
        found = load_dataset(NAME)
    except Exception as error:  # the library has many ways to say that there is no network
        raise RuntimeError(f"{OFFLINE} It said: {error}") from error
    return tuple([(each["text"], each["label"]) for each in found[part]] for part in ("train", "test"))
