# mistake: flat weights: reads W_x in column order (Fortran), a reshape with order F
def layer(x_t, W_x, b):
    return x_t @ W_x.reshape(W_x.shape[::-1], order="F") + b
