# mistake: as_images takes x[places], which mixes the pixels once more, instead of undoing the order with its inverse; inverse is right.
# read: right
# told: your as_images applies the order once more: its inverse is what undoes it.
def inverse(places):
    order = sorted(range(len(places)), key=lambda k: places[k])
    return np.array(order)


def as_images(x, shape, places=None):
    pixels = x.squeeze(axis=2)
    if places is not None:
        pixels = pixels[places]
    return pixels.T.reshape((pixels.shape[1],) + tuple(shape))
