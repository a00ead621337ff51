# loses: check-reading
# told: leaves the pictures first, in any order: the
def as_rows(images):
    return np.swapaxes(images, 0, 1)


def as_pixels(images, places=None):
    N, R, C = images.shape
    x = images.reshape(N, R * C, 1)
    if places is not None:
        x = x[:, places]
    return x
