# loses: check-reading
# told: leaves the pictures first
def as_rows(images):
    return images.copy()


def as_pixels(images, places=None):
    x = images.reshape(images.shape[0], -1).T[..., None]
    return x if places is None else x[places]
