# mistake: the carry is kept with the opposite sign, and the others read it as if it were not
# told: unit 3 keeps the opposite of the carry, well below zero where it is 1; what the others make of it and of the b
def adder_params():
    W_x, W_h, b = zeros(D=2, H=3, gates=1)
    W_x[2] = -20
    W_h[2, 2] = 20
    W_x[1] = W_h[1, 2] = 0.001
    W_h[0] = 0, 20000, -40
    return W_x, W_h, b
