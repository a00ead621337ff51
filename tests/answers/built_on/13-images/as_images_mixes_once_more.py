# mistake: as_images: with places given it applies places a second time (x[places]) instead of undoing it by the inverse order; right where places is None or its own inverse (such as the reversed order)
# read: right
# told: your as_images applies the order once more: its inverse is what undoes it.
def as_images(x, shape, places=None):
    """The pixels in their places again."""
    R, C = shape
    steps, N, _ = x.shape
    sequence = x if places is None else x[places]
    return np.array([sequence[:, n, 0].reshape(R, C) for n in range(N)])
