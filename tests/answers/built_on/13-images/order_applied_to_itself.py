# mistake: inverse applies the order to itself, which undoes only orders that go round in threes (or stand still); shows for any other order, a swap of two included
# read: right
# told: your inverse applies the order to itself: sort it instead, and ask where each place
def inverse(places):
    return np.array([places[p] for p in places])


def as_images(x, shape, places=None):
    flat = np.empty_like(x[..., 0])
    flat[slice(None) if places is None else places] = x[..., 0]
    return flat.T.reshape(-1, *shape)
