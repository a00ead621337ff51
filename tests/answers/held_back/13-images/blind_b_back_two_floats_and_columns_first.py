# mistake: TWO: inverse returns floats (np.zeros without a dtype), which are no indices, and as_images fills the pictures column after column (order "F") instead of row after row.
# read: right
# told: your as_images fills the pictures column after column.
def inverse(places):
    back = np.zeros(len(places))
    for step, place in enumerate(places):
        back[place] = step
    return back


def as_images(x, shape, places=None):
    if places is not None:
        back = np.argsort(places)
        x = x[back]
    return np.array([x[:, n, 0].reshape(shape, order="F") for n in range(x.shape[1])])
