# mistake: inverse reads the order backwards (places[::-1]) instead of making the inverse permutation; as_images is right.
# read: right
# told: your inverse turns the order round: that is not what undoes it.
def inverse(places):
    return np.array(places)[::-1]


def as_images(x, shape, places=None):
    R, C = shape
    N = x.shape[1]
    images = np.empty((N, R * C), dtype=x.dtype)
    where = np.arange(R * C) if places is None else places
    for t, k in enumerate(where):
        images[:, k] = x[t, :, 0]
    return images.reshape(N, R, C)
