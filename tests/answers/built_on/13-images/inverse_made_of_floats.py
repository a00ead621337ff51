# mistake: the inverse is filled into np.zeros, so it is an array of floats, and indexing with it fails: `x[places][inverse(places)]` raises IndexError, and as_images with places crashes, too.
# read: wrong
# told: In inverse. Your numbers are right, but of the type float64: whole numbers are asked for, such as can be an index.
def inverse(places):
    """The order that undoes `places`, of the same length."""
    found_at = np.zeros(len(places))
    for step, place in enumerate(places):
        found_at[place] = step
    return found_at


def as_images(x, shape, places=None):
    """(R C, N, 1) -> (N, R, C)."""
    pixels = x[..., 0] if places is None else x[inverse(places), :, 0]
    n_pictures = pixels.shape[1]
    return pixels.T.reshape(n_pictures, shape[0], shape[1])
