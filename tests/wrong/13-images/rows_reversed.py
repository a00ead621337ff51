# loses: check-reading
# told: reads from the bottom to the top
def as_rows(images):
    return np.array([images[:, -1 - t] for t in range(images.shape[1])])


def as_pixels(images, places=None):
    flat = images.reshape(len(images), -1).T[:, :, None]
    return flat if places is None else flat[places]
