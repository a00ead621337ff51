# mistake: as_pixels writes the pixels to places[t] and returns them, but of one picture only the values are right: uses a cache of the order of the first call
# told: your as_pixels remembers earlier calls: a list or a dictionary outside of it, or a default like known={}, is made once and stays as a call l
_order = []


def as_pixels(images, places=None):
    x = images.reshape(len(images), -1).T[:, :, None]
    if places is None:
        return x
    if not _order or len(_order[0]) != len(places):
        _order[:] = [places]
    return x[_order[0]]
