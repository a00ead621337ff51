# mistake: inverse fills an array of np.zeros without dtype=int, so it returns floats, which NumPy does not take as an index (x[places][inverse(places)] raises IndexError); the values are right, and as_images is right
# read: right
# told: In inverse. Your numbers are right, but of the type float64: whole numbers are asked for
def inverse(places):
    back = np.zeros(len(places))
    for step, place in enumerate(places):
        back[place] = step
    return back


def as_images(x, shape, places=None):
    R, C = shape
    steps = range(R * C) if places is None else places
    pictures = np.zeros((x.shape[1], R * C), dtype=x.dtype)
    for step, place in enumerate(steps):
        pictures[:, place] = x[step, :, 0]
    return pictures.reshape(-1, R, C)
