# mistake: as_rows only reshapes to (R, N, C) instead of exchanging the axes, so rows of different pictures get mixed up as soon as N > 1; as_pixels is right.
# read: right
# told: your as_rows reshapes where axes have to change places: that mixes the pictures.
def as_rows(images):
    N, R, C = images.shape
    return images.reshape(R, N, C)


def as_pixels(images, places=None):
    N, R, C = images.shape
    steps = np.array([images[:, k // C, k % C] for k in range(R * C)]).reshape(R * C, N, 1)
    if places is None:
        return steps
    return steps[places]
