# mistake: two: inverse turns the order round (places[::-1]) instead of inverting it, and as_images reshapes (R C, N, 1) to (N, R, C) without moving the axis of pictures; shows for nearly all orders, and for N > 1
# read: right
# told: your inverse turns the order round: that is not what undoes it. your as_images reshapes
def inverse(places):
    return np.asarray(places)[::-1]


def as_images(x, shape, places=None):
    if places is not None:
        y = np.empty_like(x)
        y[places] = x
        x = y
    return x.reshape(x.shape[1], *shape)
