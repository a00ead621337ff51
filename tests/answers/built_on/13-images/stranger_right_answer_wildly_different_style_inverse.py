# mistake: none: a right answer in a wildly different style: inverse by writing places, as_images by scattering each ...
def inverse(places):
    undo = [0] * len(places)
    for step, place in enumerate(places):
        undo[int(place)] = step
    return np.array(undo)


def as_images(x, shape, places=None):
    R, C = shape
    canvas = np.zeros((x.shape[1], R, C), dtype=x.dtype)
    where = range(R * C) if places is None else places
    for values, place in zip(x, where):
        row, column = divmod(int(place), C)
        canvas[:, row, column] = values[:, 0]
    return canvas
