# loses: check-reading
# told: takes no notice of the order
def as_rows(images):
    return np.moveaxis(images, 1, 0)


def as_pixels(images, places=None):
    return np.moveaxis(images.reshape(len(images), -1, 1), 1, 0)
