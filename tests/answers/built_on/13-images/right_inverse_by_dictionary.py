# mistake: none
def inverse(places):
    """The order that undoes `places`, of the same length."""
    where = {int(place): t for t, place in enumerate(places)}
    return np.array([where[p] for p in range(len(where))], dtype=int)
