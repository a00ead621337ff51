# loses: check-reading
# told: lacks the last axis
def as_rows(images):
    return np.swapaxes(images, 0, 1)


def as_pixels(images, places=None):
    flat = images.reshape(len(images), -1)
    if places is not None:
        flat = flat[:, places]
    return flat.T
