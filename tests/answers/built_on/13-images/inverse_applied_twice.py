# mistake: Takes the order applied twice (places[places]) for its inverse, which is right only for orders whose cycles all have length 1 or 3.
# told: your inverse applies the order to itself: sort it instead, and ask where each place
def inverse(places):
    """The order that undoes `places`, of the same length."""
    places = np.asarray(places)
    return np.array([places[p] for p in places])
