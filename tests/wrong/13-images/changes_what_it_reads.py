# loses: check-reading
# told: changed
def as_rows(images):
    rows = images.transpose(1, 0, 2).copy()
    images[:] = 0
    return rows


def as_pixels(images, places=None):
    flat = images.reshape(len(images), -1).T[:, :, None]
    return flat if places is None else flat[places]
