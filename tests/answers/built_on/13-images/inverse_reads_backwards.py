# mistake: inverse thinks that an order is undone by reading it backwards and returns places[::-1] instead of the inverse permutation; wrong for nearly all orders, also for the identity and the plain reversal, right by chance for a few like [1, 3, 0, 2] or a single place; as_images is right and does not use it
# read: right
# told: your inverse turns the order round: that is not what undoes it.
def inverse(places):
    return np.array([places[-1 - k] for k in range(len(places))])


def as_images(x, shape, places=None):
    flat = np.array(x[:, :, 0])
    if places is not None:
        flat[np.asarray(places)] = x[:, :, 0]
    return flat.T.reshape((-1, *shape))
