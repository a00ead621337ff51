# mistake: in latch_params the output gate opens only while write is 1 and is shut otherwise, so h_t is about 0 during the whole time of holding although c keeps the sign.
# read: right
# told: your output gate is not always open (o = 0.00): the value is stored, but h does not show it.
def latch_params():
    W_x = np.zeros((4, 2))
    W_h = np.zeros((4, 1))
    b = np.zeros(4)
    I, F, G, O = range(4)
    VALUE, WRITE = 0, 1
    for gate in (I, O):  # both doors open on write
        W_x[gate, WRITE] = 50
        b[gate] = -25
    W_x[F, WRITE] = -50
    b[F] = 25
    W_x[G, VALUE] = 50
    return W_x, W_h, b
