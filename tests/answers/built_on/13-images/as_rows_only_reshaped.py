# mistake: as_rows: the array is reshaped to (R, N, C) instead of having its first two axes swapped, so the rows of different pictures are mixed up; the shape is right, and the values are right only where N = 1 or R = 1
# read: right
# told: your as_rows reshapes where axes have to change places: that mixes the pictures.
def as_rows(images):
    """A row a step."""
    N, R, C = images.shape
    return np.reshape(images, (R, N, C))
