# mistake: as_rows reshapes (N, R, C) to (R, N, C) instead of swapping the axes: the shape is right, but the rows are dealt out in reading order, so that a step mixes rows of different heights and a sequence rows of different pictures; right for one picture (N = 1) and for pictures of one row (R = 1)
# read: right
# told: your as_rows reshapes where axes have to change places: that mixes the pictures.
def as_rows(images):
    N, R, C = images.shape
    return np.ascontiguousarray(images).reshape(R, N, C)
