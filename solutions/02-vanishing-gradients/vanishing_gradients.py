# %% [markdown]
# # Exercises on vanishing and exploding gradients
#
# You write the Jacobian of a step, multiply Jacobians, follow a gradient back lag by lag, bound it, clip it, and draw at random the weights that keep
# it. Plan for 60 to 90 minutes. The chapter [Vanishing and exploding gradients](../../chapters/02-vanishing-gradients.md) has all that you need.
#
# **How it works.** Replace each `raise NotImplementedError(...)` with your code, run the cell, then run the check
# below it. The check shows what should hold and whether it does. Where something does not, it looks for the mistake
# that gives your numbers and names it. When your work is graded, the same checks run with other numbers: what holds
# here for all numbers holds there. **No part needs another part**: skip what you are stuck on. Nothing that you are given may change, and calling your function twice must give the same result.
# NumPy must not warn: an overflow or a division by zero on the way counts as wrong, even where the result is right.
#
# **Shapes.** There is one sequence and no batch here, so states and gradients are vectors.
#
# | | shape | |
# |---|---|---|
# | `x_t`, `h_prev`, `h_t` | `(D,)`, `(H,)`, `(H,)` | one step of $h_t = \tanh(W_x x_t + W_h h_{t-1} + b)$ |
# | `params` | `(W_x, W_h, b)`: `(H, D)`, `(H, H)`, `(H,)` | |
# | `J`, `jacobians` | `(H, H)`, `(T, H, H)` | `jacobians[t - 1]` is $J_t = \mathrm{d}h_t/\mathrm{d}h_{t-1}$ |
# | `dh_T` | `(H,)` | the gradient of the loss with respect to $h_T$ |

# %% given="course"
# On Colab, and wherever the course is not installed, this installs it; elsewhere it does nothing.
import importlib.util

if importlib.util.find_spec("grader") is None:
    get_ipython().run_line_magic("pip", "install -q git+REPOSITORY")

# %% given="setup"
from contextlib import suppress

import numpy as np

# %% [markdown]
# ## 1. The Jacobian of one step
#
# $$
# J_t = \frac{\mathrm{d} h_t}{\mathrm{d} h_{t-1}}, \qquad
# (J_t)_{jk} = \frac{\mathrm{d} h_{t,j}}{\mathrm{d} h_{t-1,k}}
# $$
#
# Row $j$, column $k$ says how unit $j$ of this step follows unit $k$ of the step before. Compute the step first. Then think
# about which of the two indices the slope of tanh belongs to.


# %% solution="step-jacobian"
def step_jacobian(x_t, h_prev, params):
    """dh_t/dh_prev (H, H) of one tanh step: x_t (D,), h_prev (H,), params (W_x, W_h, b)."""
    ### BEGIN SOLUTION
    W_x, W_h, b = params
    h_t = np.tanh(W_x @ x_t + W_h @ h_prev + b)
    return (1 - h_t**2)[:, None] * W_h
    ### END SOLUTION


# %% check="check-step-jacobian" points=6
from grader.assignments.vanishing_gradients import jacobians as vanishing_jacobians

report = vanishing_jacobians.check_step_jacobian(step_jacobian, points=6)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = vanishing_jacobians.check_step_jacobian(step_jacobian, points=6, seed=secret_seed("step-jacobian"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** Change $h_{t-1}$ a little, in every direction: the changes make a circle. Your Jacobian says what the step makes of it. The dots are measured by the step itself.

# %% given="see-jacobian"
with suppress(ImportError):  # pictures are left out while work is graded
    from grader.assignments.vanishing_gradients import pictures

    pictures.circle(step_jacobian)

# %% [markdown]
# ## 2. The Jacobian of many steps
#
# A change of $h_0$ moves $h_1$, that moves $h_2$, and so on. Given the Jacobians of all $T$ steps, the first step first,
# return $\mathrm{d}h_T/\mathrm{d}h_0$. Matrices do not commute, so mind the order.


# %% solution="total-jacobian"
def total_jacobian(jacobians):
    """dh_T/dh_0 (H, H) from the Jacobians of all steps, (T, H, H), the first step first."""
    ### BEGIN SOLUTION
    total = np.eye(jacobians.shape[1])
    for J in jacobians:
        total = J @ total
    return total
    ### END SOLUTION


# %% check="check-total-jacobian" points=4
from grader.assignments.vanishing_gradients import jacobians as vanishing_jacobians

report = vanishing_jacobians.check_total_jacobian(total_jacobian, points=4)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = vanishing_jacobians.check_total_jacobian(total_jacobian, points=4, seed=secret_seed("total-jacobian"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** The singular values of your products, as the steps grow in number. Some directions are forgotten long before others.

# %% given="see-singular-values"
with suppress(ImportError):
    from grader.assignments.vanishing_gradients import pictures

    pictures.singular_values(total_jacobian)

# %% [markdown]
# ## 3. The norm of a gradient by its lag
#
# A loss at the end sends the gradient $\mathrm{d}L/\mathrm{d}h_T$ into the network. It goes back step by step,
#
# $$
# \frac{\mathrm{d} L}{\mathrm{d} h_{t-1}} = J_t^{\mathsf T} \, \frac{\mathrm{d} L}{\mathrm{d} h_t} .
# $$
#
# Return its Euclidean norm at the lags $0, 1, \dots, T$: entry $k$ is the norm of $\mathrm{d}L/\mathrm{d}h_{T-k}$.


# %% solution="norms-by-lag"
def norms_by_lag(dh_T, jacobians):
    """The norm of dL/dh_{T-k} for k = 0 to T, (T + 1,), from dh_T (H,) and the Jacobians of all steps, (T, H, H)."""
    ### BEGIN SOLUTION
    dh = dh_T
    norms = [np.linalg.norm(dh)]
    for J in reversed(jacobians):
        dh = J.T @ dh
        norms.append(np.linalg.norm(dh))
    return np.array(norms)
    ### END SOLUTION


# %% check="check-norms-by-lag" points=6
from grader.assignments.vanishing_gradients import jacobians as vanishing_jacobians

report = vanishing_jacobians.check_norms_by_lag(norms_by_lag, points=6)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = vanishing_jacobians.check_norms_by_lag(norms_by_lag, points=6, seed=secret_seed("norms-by-lag"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** Your norms in three networks that differ in the spectral radius of $W_h$. The scale is logarithmic: after how many steps is a tenth left, where it is ever reached?

# %% given="see-lags"
with suppress(ImportError):
    from grader.assignments.vanishing_gradients import pictures

    pictures.by_lag(norms_by_lag)

# %% [markdown]
# ## 4. A bound
#
# Each Jacobian is $\mathrm{diag}(s_t)\, W_h$, with slopes $s_t$ that differ from unit to unit and from step to step. All you know
# is that no slope is above `slope` (1 for tanh, ¼ for the sigmoid). How large can the spectral norm of a product of $n$ such
# Jacobians be *at most*? Give the bound that follows from $\lVert AB \rVert \le \lVert A \rVert \lVert B \rVert$ in this norm. Eigenvalues or
# singular values? Only one of them is a bound.


# %% solution="norm-bound"
def norm_bound(W_h, slope, n):
    """What the spectral norm of a product of n Jacobians diag(s_t) W_h cannot exceed, all slopes s_t being in [0, slope]."""
    ### BEGIN SOLUTION
    return (slope * np.linalg.norm(W_h, 2)) ** n
    ### END SOLUTION


# %% check="check-norm-bound" points=4
from grader.assignments.vanishing_gradients import jacobians as vanishing_jacobians

report = vanishing_jacobians.check_norm_bound(norm_bound, points=4)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = vanishing_jacobians.check_norm_bound(norm_bound, points=4, seed=secret_seed("norm-bound"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** The products with all slopes at 1, and with the slopes that the network has. Your bound must lie above both. The power of the largest eigenvalue does not.

# %% given="see-bound"
with suppress(ImportError):
    from grader.assignments.vanishing_gradients import pictures

    pictures.bound(norm_bound)

# %% [markdown]
# ## 5. Clipping by the global norm
#
# The *global norm* of a list of gradients is the norm of all their entries together. If it is above `limit`, a number above 0, multiply all of them by **one**
# factor that brings it to `limit`. If not, return them as they are, the same arrays or copies: gradients of zero too, which have no direction. Return the list and the norm as it was *before*.


# %% solution="clip"
def clip_by_global_norm(gradients, limit):
    """The list of arrays scaled by one factor so that their global norm is at most `limit`, and the norm before."""
    ### BEGIN SOLUTION
    norm = np.sqrt(sum((g**2).sum() for g in gradients))
    factor = limit / norm if norm > limit else 1.0
    return [factor * g for g in gradients], norm
    ### END SOLUTION


# %% check="check-clip" points=6
from grader.assignments.vanishing_gradients import remedies as vanishing_remedies

report = vanishing_remedies.check_clip(clip_by_global_norm, points=6)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = vanishing_remedies.check_clip(clip_by_global_norm, points=6, seed=secret_seed("clip"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** Forty updates. What was below the limit is as it was, what was above it lies on the line.

# %% given="see-clipping"
with suppress(ImportError):
    from grader.assignments.vanishing_gradients import remedy_pictures

    remedy_pictures.clipping(clip_by_global_norm)

# %% [markdown]
# ## 6. Orthogonal weights
#
# Make recurrent weights all of whose singular values equal `gain`. You get `A` of independent normal draws. Factor it as
# $A = QR$ with $Q$ orthogonal and $R$ upper triangular, choose the signs so that **$R$ has a positive diagonal**, and return
# `gain` times $Q$. `np.linalg.qr` gives *a* pair $Q, R$, with signs as LAPACK's algorithm happens to leave them: $Q$ with column
# $k$ negated and $R$ with row $k$ negated have the same product.


# %% solution="orthogonal"
def orthogonal(A, gain):
    """`gain` times the orthogonal Q of A = QR whose R has a positive diagonal: A (H, H) -> (H, H)."""
    ### BEGIN SOLUTION
    Q, R = np.linalg.qr(A)
    return gain * Q * np.sign(np.diag(R))
    ### END SOLUTION


# %% check="check-orthogonal" points=5
from grader.assignments.vanishing_gradients import remedies as vanishing_remedies

report = vanishing_remedies.check_orthogonal(orthogonal, points=5)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = vanishing_remedies.check_orthogonal(orthogonal, points=5, seed=secret_seed("orthogonal"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** Your weights have one singular value only. The same weights before they were made orthogonal have many.

# %% given="see-orthogonal"
with suppress(ImportError):
    from grader.assignments.vanishing_gradients import remedy_pictures

    remedy_pictures.kept(orthogonal)

# %% [markdown]
# ## 7. How long a gradient lasts
#
# First predict. If each step multiplies the norm of a gradient by $s$, after how many steps, not always whole, is half of it left? Write
# `half_life(s)` for a number $s > 0$. Where the norm never halves, return `np.inf`.
#
# Then measure. `steps_to_halve` gets a gradient that is not 0 and *one* Jacobian that every step has, and counts the steps back until the norm is
# **at most half** of what it was at the start (exactly half counts), for the first time. You may rely on this happening within 1000 steps. You cannot
# rely on the norm shrinking from the first step on, or on its staying below.


# %% solution="half-life"
def half_life(s):
    """Steps after which half of a gradient's norm is left if each step multiplies it by s > 0; np.inf if that never is."""
    ### BEGIN SOLUTION
    return np.log(2) / -np.log(s) if s < 1 else np.inf
    ### END SOLUTION


def steps_to_halve(dh_T, J):
    """The first n at which |dL/dh_{T-n}| <= |dL/dh_T| / 2, if every step's Jacobian is J (H, H); dh_T (H,)."""
    ### BEGIN SOLUTION
    dh, n = dh_T, 0
    while np.linalg.norm(dh) > np.linalg.norm(dh_T) / 2:
        dh = J.T @ dh
        n += 1
    return n
    ### END SOLUTION


# %% check="check-half-life" points=5
from grader.assignments.vanishing_gradients import halving as vanishing_halving

report = vanishing_halving.check_halving(half_life, steps_to_halve, points=5)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = vanishing_halving.check_halving(half_life, steps_to_halve, points=5, seed=secret_seed("gradient-half-life"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** What you predicted, and what you counted. Why do the dots lie on the line or above it, never below?

# %% given="see-half-life"
with suppress(ImportError):
    from grader.assignments.vanishing_gradients import remedy_pictures

    remedy_pictures.halving(half_life, steps_to_halve)

# %% [markdown]
# ## 8. A gradient that grows before it vanishes
#
# Eigenvalues below 1 do not promise that a gradient shrinks from the start. Build the example yourself: return one $2 \times 2$ matrix $J$
#
# - whose eigenvalues all have a size of at most 0.9,
# - and with which, all the same, one step back makes *some* gradient at least 10 times as long, and after some number of steps, 50 at most, some
#   gradient is at least 100 times as long.
#
# In the end every gradient vanishes under it; the check looks after 1000 steps. Pen and paper first: what are the eigenvalues of a triangular matrix?


# %% solution="transient"
def transient():
    """A matrix J (2, 2) with eigenvalues of size 0.9 or less under which some gradient becomes 100 times as long."""
    ### BEGIN SOLUTION
    return np.array([[0.5, 200.0], [0.0, 0.5]])
    ### END SOLUTION


# %% check="check-transient" points=4
from grader.assignments.vanishing_gradients import halving as vanishing_halving

report = vanishing_halving.check_transient(transient, points=4)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = vanishing_halving.check_transient(transient, points=4, seed=secret_seed("transient"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** The longest that a gradient can be under your matrix. Both eigenvalues are below 1.

# %% given="see-transient"
with suppress(ImportError):
    from grader.assignments.vanishing_gradients import remedy_pictures

    remedy_pictures.growing(transient)

# %% [markdown]
# ## Both remedies at work
#
# A tanh network has to say at the end what sign its first input had, thirty steps of noise before. It starts from your orthogonal weights, and your clipping guards each update. Beside it, the same network without one of the two.

# %% given="see-remembering"
with suppress(ImportError):
    from grader.assignments.vanishing_gradients import training_pictures

    training_pictures.remembering(clip_by_global_norm, orthogonal)

# %% [markdown]
# ## 9. In your own words
#
# You train a plain tanh network on sequences of 200 steps. The loss sits at the value of a constant guess. The norm of the whole gradient
# is 0.3, so a colleague says: *"The gradient has not vanished, it is 0.3. And I clip it at 1, so nothing is lost."* Explain what 0.3 does and
# does not say, which measurement you would make instead and what you expect to see, and what clipping has to do with it. Name two changes
# that would help, and why each does. About ten sentences. A person reads this.

# %% [markdown] manual="own-words" points=4
# ### BEGIN SOLUTION
# The gradient with respect to the weights is a sum over all steps at which the weights are used, and over all lags. The short lags can make up all of the 0.3
# while the long ones contribute nothing, so the norm of the sum says nothing about them. Measure the norm of dL/dh_{T-k} against the lag
# k, on a logarithmic scale: in a network with the usual start one expects a straight line downwards, by a factor of perhaps 0.5 a step, so
# that nothing is left after some 20 to 50 steps, while the sum is the size of its first few terms. (Or: the contribution of each step to dL/dW_h.) Clipping makes long
# gradients shorter; at 0.3 with a limit of 1 it does nothing at all, and it can never lengthen a short one: it cures exploding only.
# Two changes: an LSTM with a forget bias of some units, since the direct path multiplies by f, near 1, and not by W_h and a slope; or
# recurrent weights that start orthogonal or as the identity with ReLU units, since then each step keeps the norm, or all of it that passes the
# active units. Also good: shorter lags by the design of the data, or attention, which gives the gradient a path whose length does not grow with the lag.
# ### END SOLUTION
