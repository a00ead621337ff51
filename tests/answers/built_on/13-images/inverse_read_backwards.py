# mistake: inverse: takes "undo" for reading the order backwards (places[::-1]) instead of inverting the permutation, so it is wrong for nearly every order, the reading order and the reversed one included; right by chance only, e.g. for 1 3 0 2. as_images does not use it and is right.
# read: right
# told: your inverse turns the order round: that is not what undoes it.
def inverse(places):
    return np.array(places)[::-1].copy()


def as_images(x, shape, places=None):
    R, C = shape
    steps, N = x.shape[:2]
    pixels = np.zeros((N, steps), dtype=x.dtype)
    order = range(steps) if places is None else places
    for t, place in enumerate(order):
        pixels[:, place] = x[t, :, 0]
    return pixels.reshape(N, R, C)
