# mistake: two: the inverse is taken for the order read from behind; as_images (which uses it) reshapes to (R, C, N) and moves the wrong axis
# read: vague
def inverse(places):
    return places[::-1]


def as_images(x, shape, places=None):
    R, C = shape
    N = x.shape[1]
    if places is not None:
        x = x[inverse(places)]
    return x.reshape(R, C, N).transpose(2, 1, 0).reshape(N, R, C)
