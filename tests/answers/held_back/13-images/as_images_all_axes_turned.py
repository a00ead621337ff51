# mistake: two: as_images brings N to the front by .T, which also swaps rows and columns: (N, C, R), right where R = 1 = C or the pictures are symmetric; and it puts the pixels back with places itself instead of its inverse, right for no places and for orders that undo themselves; inverse is right
# read: right
# told: In as_images. The axes stand in another order: (4, 3, 2) where (4, 2, 3) is asked for. T
def inverse(places):
    return np.argsort(places)


def as_images(x, shape, places=None):
    pixels = x[:, :, 0]
    if places is not None:
        pixels = pixels[places]
    R, C = shape
    return pixels.reshape(R, C, -1).T
