# mistake: two mistakes: rows and columns of shape are taken the other way round (unseen for square pictures), and the sequence is reshaped to pictures without moving the axis of the pictures to the front (right for N = 1 only).
# read: right
# told: your as_images exchanges rows and columns in the shape. Besides, in what is returned, flat[:, :, 0] is not transposed
def inverse(places):
    return np.argsort(places)


def as_images(x, shape, places=None):
    width, height = shape
    if places is not None:
        x = x[inverse(places)]
    n = x.shape[1]
    return x.reshape(n, height, width)
