# SPDX-License-Identifier: MIT
"""The facts behind the catalog's tables that `refresh_tables.py` cannot read from a clone, each with its source."""

# Names that the documentation listed before azureml-assets was there, or that only a workspace had.
OLD_ENVIRONMENTS_SOURCES = [
    "MicrosoftDocs/azure-docs resource-curated-environments.md 2020-11-16, 2021-07-08, 019172f8849f 2023-09-10",
    "MicrosoftDocs/azure-docs how-to-train-distributed-gpu.md 015ce189e22e (AzureML-TensorFlow-2.3-GPU)",
    "Azure/azureml-examples 085cd6ea399038c1e07843acff811f34261c0887 2026-07-31 (AzureML-ACPT-pytorch-1.12-*)",
    "Azure/azure-powershell Get-AzMLWorkspaceEnvironmentContainer.md a5288e1f235e (AzureML-ACPT-pytorch-1.13-*)",
]
OLD_ENVIRONMENTS = """
AzureML-AutoML AzureML-AutoML-DNN AzureML-AutoML-DNN-GPU AzureML-AutoML-DNN-Vision-GPU AzureML-AutoML-GPU
AzureML-Chainer-5.1.0-CPU AzureML-Chainer-5.1.0-GPU AzureML-Dask-CPU AzureML-Dask-GPU AzureML-Hyperdrive-ForecastDNN
AzureML-Minimal AzureML-PySpark-MmlSpark-0.15
AzureML-PyTorch-1.0-CPU AzureML-PyTorch-1.0-GPU AzureML-PyTorch-1.1-CPU AzureML-PyTorch-1.1-GPU
AzureML-PyTorch-1.2-CPU AzureML-PyTorch-1.2-GPU AzureML-PyTorch-1.3-CPU AzureML-PyTorch-1.3-GPU
AzureML-PyTorch-1.4-CPU AzureML-PyTorch-1.4-GPU AzureML-PyTorch-1.5-CPU AzureML-PyTorch-1.5-GPU
AzureML-PyTorch-1.6-CPU AzureML-PyTorch-1.6-GPU
AzureML-Scikit-learn-0.20.3
AzureML-TensorFlow-1.10-CPU AzureML-TensorFlow-1.10-GPU AzureML-TensorFlow-1.12-CPU AzureML-TensorFlow-1.12-GPU
AzureML-TensorFlow-1.13-CPU AzureML-TensorFlow-1.13-GPU AzureML-TensorFlow-2.0-CPU AzureML-TensorFlow-2.0-GPU
AzureML-TensorFlow-2.1-CPU AzureML-TensorFlow-2.1-GPU AzureML-TensorFlow-2.2-CPU AzureML-TensorFlow-2.2-GPU
AzureML-TensorFlow-2.3-GPU
AzureML-Tutorial AzureML-VowpalWabbit-8.8.0
AzureML-Pytorch1.7-Cuda11-OpenMpi4.1.0-py36 AzureML-Scikit-learn0.20.4-Cuda11-OpenMpi4.1.0-py36
AzureML-TensorFlow2.4-Cuda11-OpenMpi4.1.0-py36
AzureML-sklearn-0.24-ubuntu18.04-py37-cpu AzureML-sklearn-0.24-ubuntu18.04-py37-cuda11-gpu
AzureML-sklearn-1.0-ubuntu20.04-py38-cpu AzureML-lightgbm-3.2-ubuntu18.04-py37-cpu
AzureML-tensorflow-2.4-ubuntu18.04-py37-cuda11-gpu
AzureML-pytorch-1.7-ubuntu18.04-py37-cuda11-gpu AzureML-pytorch-1.8-ubuntu18.04-py37-cuda11-gpu
AzureML-pytorch-1.9-ubuntu18.04-py37-cuda11-gpu AzureML-pytorch-1.10-ubuntu18.04-py38-cuda11-gpu
AzureML-tensorflow-1.15-ubuntu18.04-py37-cpu-inference AzureML-tensorflow-2.4-ubuntu18.04-py37-cpu-inference
AzureML-tensorflow-2.4-ubuntu18.04-py37-cuda11.0.3-gpu-inference AzureML-pytorch-1.6-ubuntu18.04-py37-cpu-inference
AzureML-pytorch-1.7-ubuntu18.04-py37-cpu-inference AzureML-sklearn-0.24.1-ubuntu18.04-py37-cpu-inference
AzureML-onnxruntime-1.6-ubuntu18.04-py37-cpu-inference AzureML-xgboost-0.9-ubuntu18.04-py37-cpu-inference
AzureML-minimal-ubuntu18.04-py37-cpu-inference
AzureML-ACPT-pytorch-1.12-py39-cuda11.6-gpu AzureML-ACPT-pytorch-1.13-py38-cuda11.7-gpu
"""

# The first pattern that a retired name matches tells which names may follow it; None where nothing is of its kind.
SUCCESSORS = [
    (r"^mlflow-.*inference$", r"mlflow-py\d+-inference"),
    (r"^amelie-", None),
    (r"cuda.*inference$", r"minimal-py\d+-cuda[\d.]+-inference"),
    (r"inference$|^minimal-app-", r"minimal-py\d+-inference"),
    (r"^acft-hf-nlp-grpo$", r"acft-group-relative-policy-optimization"),
    (r"(^|-)(sklearn|scikit-learn)", r"sklearn-[\d.]+"),
    (r"(^|-)lightgbm", r"lightgbm-[\d.]+"),
    (r"(^|-)tensorflow", r"tensorflow-[\d.]+-cuda[\d.]+"),
    (r"(^|-)(acpt-)?pytorch", r"acpt-pytorch-[\d.]+-cuda[\d.]+"),
    (r"^responsibleai-(ubuntu|tabular)", r"responsibleai-tabular"),
    (r"^llm-rag$", r"llm-rag-embeddings"),
    (r"AutoML-DNN-Vision-GPU$", r"ai-ml-automl-dnn-vision-gpu"),
    (r"AutoML-DNN-GPU$", r"ai-ml-automl-dnn-gpu"),
    (r"AutoML-DNN$", r"ai-ml-automl-dnn"),
    (r"AutoML-GPU$", r"ai-ml-automl-gpu"),
    (r"-AutoML$", r"ai-ml-automl"),
    (r"Hyperdrive-ForecastDNN$", r"ai-ml-automl-dnn-forecasting-gpu"),
]

# Counts come from the clone; it counts a part of a GPU as one, which is what a process sees. Left out are sizes to which
# it gives no GPU (NG, NVads V710), FPGAs (NP), a size that only wrong lists had (ND96is_H100_v5, with 12 GPUs) and those
# whose model no page tells (NVv2, parts of A10 that were offered for a while). NCads A10 has it from its name.
GPU_MODELS_SOURCES = [
    "MicrosoftDocs/azure-compute-docs sizes/gpu-accelerated 99ed1c2a9eb5 2bc777fdc35c 4e09f7994b14 a18807c4fcf5"
    " 0c72655ca462 2026-08-12",
    "MicrosoftDocs/azure-docs nc-series.md 080d504c3920, ncv2-series.md 0a2d242bdd11, ndv2-series.md 00e046fdd31b",
]
GPU_MODELS = [
    (r"Standard_NC(6|12|24r?)(_Promo)?", "NVIDIA K80"),
    (r"Standard_NC\d+r?s_v2", "NVIDIA P100"),
    (r"Standard_NC\d+r?s_v3", "NVIDIA V100 16GB"),
    (r"Standard_NC\d+as_T4_v3", "NVIDIA T4"),
    (r"Standard_NC\d+ads_A10_v4", "NVIDIA A10"),
    (r"Standard_NC\d+ads_A100_v4", "NVIDIA A100 80GB"),
    (r"Standard_NC\d+adi?s_H100_v5", "NVIDIA H100 94GB"),
    (r"Standard_NCC\d+ads_H100_v5", "NVIDIA H100 94GB"),
    (r"Standard_ND(6|12|24)r?s", "NVIDIA P40"),
    (r"Standard_ND40rs_v2", "NVIDIA V100 32GB"),
    (r"Standard_ND96asr_v4", "NVIDIA A100 40GB"),
    (r"Standard_ND96amsr_A100_v4", "NVIDIA A100 80GB"),
    (r"Standard_ND96isr_H100_v5", "NVIDIA H100 80GB"),
    (r"Standard_ND96isr_H200_v5", "NVIDIA H200 141GB"),
    (r"Standard_ND96isr_MI300X_v5", "AMD MI300X 192GB"),
    (r"Standard_NV(6|12|24)(_Promo)?", "NVIDIA M60"),
    (r"Standard_NV\d+s_v3", "NVIDIA M60"),
    (r"Standard_NV\d+as_v4", "AMD MI25"),
    (r"Standard_NV(6|12|18|36|72)adm?s_A10_v5", "NVIDIA A10"),
]
# nd-gb200-v6-series.md and nd-gb300-v6-series.md of the same repository.
MORE_SIZES = [
    ("Standard_ND128isr_NDR_GB200_v6", "128", "900", "4", "NVIDIA GB200"),
    ("Standard_ND128isr_GB300_v6", "128", "864", "4", "NVIDIA GB300"),
    ("Standard_ND128isrG5_GB300_v6", "128", "864", "4", "NVIDIA GB300"),
]

SOVEREIGN_REGIONS_SOURCES = [
    "Azure/azure-sdk-for-java Region.java 02f0936ca947aa94066e28ee0ef88b4a0da5019a",
    "Azure/azure-sdk-for-rust azure_data_cosmos regions.rs 2d297ffa5c5e8d2d653798ca22df4ee46a1a5409",
]
SOVEREIGN_REGIONS = [
    ("chinaeast", "China East"),
    ("chinaeast2", "China East 2"),
    ("chinaeast3", "China East 3"),
    ("chinanorth", "China North"),
    ("chinanorth2", "China North 2"),
    ("chinanorth3", "China North 3"),
    ("usdodcentral", "US DoD Central"),
    ("usdodeast", "US DoD East"),
    ("usgovarizona", "US Gov Arizona"),
    ("usgoviowa", "US Gov Iowa"),
    ("usgovtexas", "US Gov Texas"),
    ("usgovvirginia", "US Gov Virginia"),
]
