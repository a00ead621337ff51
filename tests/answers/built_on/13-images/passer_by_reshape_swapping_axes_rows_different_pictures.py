# mistake: reshape instead of swapping axes: rows of different pictures are mixed up
# read: right
# told: your as_rows reshapes where axes have to change places: that mixes the pictures.
def as_rows(images):
    N, R, C = images.shape
    return images.reshape(R, N, C)
