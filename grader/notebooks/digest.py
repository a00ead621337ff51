"""Fingerprints of texts and bytes."""

import hashlib


def digest(*parts):
    """One SHA-256 of several texts, in which none can pass for a part of another."""
    result = hashlib.sha256()
    for part in parts:
        data = part.encode(errors="surrogatepass") if isinstance(part, str) else part
        result.update(b"-" if data is None else b"%d:" % len(data))
        result.update(data or b"")
    return result.hexdigest()
