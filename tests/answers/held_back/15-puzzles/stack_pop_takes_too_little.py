# mistake: in a pop the candidate takes kappa * h of unit 2 away, as if unit 2 showed the top as 1 or -1; it shows tanh(1) = 0.76 of it, so 0.24 kappa * top is left over at each pop and is doubled by each further one; right while one only pushes, for one or two bits pushed onto a fresh stack and popped again, and where all bits are the same; of three bits the second pop can show a wrong top, of four the first
# read: right
# told: a pop does not undo a push. A push and its rest make c = 0.4999 c + 5e-05 bit, so a pop
def stack_params():
    kappa = 1e-4
    W_x, W_h, b = zeros(3, 2)
    I, F, G, O = (rows(name, 2).start for name in "ifgo")
    push, pop = 1, 2

    half_kappa = kappa / 2
    b[I] = np.log(half_kappa / (1 - half_kappa))
    W_x[I, pop] = 50 - b[I]
    b[F], W_x[F, push] = 50, -50
    W_x[G, 0] = 50
    W_h[G, 0] = 2  # the output gate is half open
    W_h[G, 1] = -kappa

    b[I + 1], b[F + 1], b[O + 1] = 50, -50, 50
    W_h[G + 1, 0] = 1e4 / kappa
    return W_x, W_h, b
