# loses: check-reading
# told: reshapes where axes have to change places
def as_rows(images):
    N, R, C = images.shape
    return images.transpose(1, 0, 2)


def as_pixels(images, places=None):
    N, R, C = images.shape
    x = images.reshape(R * C, N, 1)
    return x if places is None else x[places]
