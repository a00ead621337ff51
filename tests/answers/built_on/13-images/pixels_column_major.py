# mistake: the pixels are read down the columns (order "F", as R's as.vector does), not row after row; shows for pictures with more than one row and column, with places and without.
# read: right
# told: your as_pixels reads column after column: the pixels come row after row.
def as_rows(images):
    """(N, R, C) -> (R, N, C)."""
    N, R, C = images.shape
    out = np.empty((R, N, C), dtype=images.dtype)
    for n, picture in enumerate(images):
        out[:, n] = picture
    return out


def as_pixels(images, places=None):
    """(N, R, C) -> (R C, N, 1)."""
    columns = [picture.ravel(order="F") for picture in images]  # one column for each picture
    table = np.column_stack(columns)
    order = np.arange(len(table)) if places is None else places
    return table[order][:, :, None]
