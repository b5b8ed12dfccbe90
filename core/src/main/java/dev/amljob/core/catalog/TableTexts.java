// SPDX-License-Identifier: MIT
package dev.amljob.core.catalog;

/**
 * The tables of the catalog, copied by a test that compares this file with them. Not to be edited
 * by hand. Constants, since opening a resource would take longer than all that is looked up.
 */
final class TableTexts {
  static final String ENVIRONMENTS =
      """
      # source: Azure/azureml-assets 4b41f8ccbc01cf492767adc586ce1661c54c340a 2026-07-23
      # source: MicrosoftDocs/azure-docs resource-curated-environments.md 2020-11-16, 2021-07-08, 019172f8849f 2023-09-10
      # source: MicrosoftDocs/azure-docs how-to-train-distributed-gpu.md 015ce189e22e (AzureML-TensorFlow-2.3-GPU)
      # source: Azure/azureml-examples 085cd6ea399038c1e07843acff811f34261c0887 2026-07-31 (AzureML-ACPT-pytorch-1.12-*)
      # source: Azure/azure-powershell Get-AzMLWorkspaceEnvironmentContainer.md a5288e1f235e (AzureML-ACPT-pytorch-1.13-*)
      # date: 2026-07-23
      # columns: name version retired successor tags description
      AzureML-ACPT-pytorch-1.12-py39-cuda11.6-gpu\t\tunknown\tacpt-pytorch-2.8-cuda12.6\t\t
      AzureML-ACPT-pytorch-1.13-py38-cuda11.7-gpu\t\tunknown\tacpt-pytorch-2.8-cuda12.6\t\t
      AzureML-AutoML\t\tunknown\tai-ml-automl\t\t
      AzureML-AutoML-DNN\t\tunknown\tai-ml-automl-dnn\t\t
      AzureML-AutoML-DNN-GPU\t\tunknown\tai-ml-automl-dnn-gpu\t\t
      AzureML-AutoML-DNN-Vision-GPU\t\tunknown\tai-ml-automl-dnn-vision-gpu\t\t
      AzureML-AutoML-GPU\t\tunknown\tai-ml-automl-gpu\t\t
      AzureML-Chainer-5.1.0-CPU\t\tunknown\t\t\t
      AzureML-Chainer-5.1.0-GPU\t\tunknown\t\t\t
      AzureML-Dask-CPU\t\tunknown\t\t\t
      AzureML-Dask-GPU\t\tunknown\t\t\t
      AzureML-Hyperdrive-ForecastDNN\t\tunknown\tai-ml-automl-dnn-forecasting-gpu\t\t
      AzureML-Minimal\t\tunknown\t\t\t
      AzureML-PySpark-MmlSpark-0.15\t\tunknown\t\t\t
      AzureML-PyTorch-1.0-CPU\t\tunknown\tacpt-pytorch-2.8-cuda12.6\t\t
      AzureML-PyTorch-1.0-GPU\t\tunknown\tacpt-pytorch-2.8-cuda12.6\t\t
      AzureML-PyTorch-1.1-CPU\t\tunknown\tacpt-pytorch-2.8-cuda12.6\t\t
      AzureML-PyTorch-1.1-GPU\t\tunknown\tacpt-pytorch-2.8-cuda12.6\t\t
      AzureML-PyTorch-1.2-CPU\t\tunknown\tacpt-pytorch-2.8-cuda12.6\t\t
      AzureML-PyTorch-1.2-GPU\t\tunknown\tacpt-pytorch-2.8-cuda12.6\t\t
      AzureML-PyTorch-1.3-CPU\t\tunknown\tacpt-pytorch-2.8-cuda12.6\t\t
      AzureML-PyTorch-1.3-GPU\t\tunknown\tacpt-pytorch-2.8-cuda12.6\t\t
      AzureML-PyTorch-1.4-CPU\t\tunknown\tacpt-pytorch-2.8-cuda12.6\t\t
      AzureML-PyTorch-1.4-GPU\t\tunknown\tacpt-pytorch-2.8-cuda12.6\t\t
      AzureML-PyTorch-1.5-CPU\t\tunknown\tacpt-pytorch-2.8-cuda12.6\t\t
      AzureML-PyTorch-1.5-GPU\t\tunknown\tacpt-pytorch-2.8-cuda12.6\t\t
      AzureML-PyTorch-1.6-CPU\t\tunknown\tacpt-pytorch-2.8-cuda12.6\t\t
      AzureML-PyTorch-1.6-GPU\t\tunknown\tacpt-pytorch-2.8-cuda12.6\t\t
      AzureML-Pytorch1.7-Cuda11-OpenMpi4.1.0-py36\t\tunknown\tacpt-pytorch-2.8-cuda12.6\t\t
      AzureML-Scikit-learn-0.20.3\t\tunknown\tsklearn-1.5\t\t
      AzureML-Scikit-learn0.20.4-Cuda11-OpenMpi4.1.0-py36\t\tunknown\tsklearn-1.5\t\t
      AzureML-TensorFlow-1.10-CPU\t\tunknown\ttensorflow-2.16-cuda12\t\t
      AzureML-TensorFlow-1.10-GPU\t\tunknown\ttensorflow-2.16-cuda12\t\t
      AzureML-TensorFlow-1.12-CPU\t\tunknown\ttensorflow-2.16-cuda12\t\t
      AzureML-TensorFlow-1.12-GPU\t\tunknown\ttensorflow-2.16-cuda12\t\t
      AzureML-TensorFlow-1.13-CPU\t\tunknown\ttensorflow-2.16-cuda12\t\t
      AzureML-TensorFlow-1.13-GPU\t\tunknown\ttensorflow-2.16-cuda12\t\t
      AzureML-TensorFlow-2.0-CPU\t\tunknown\ttensorflow-2.16-cuda12\t\t
      AzureML-TensorFlow-2.0-GPU\t\tunknown\ttensorflow-2.16-cuda12\t\t
      AzureML-TensorFlow-2.1-CPU\t\tunknown\ttensorflow-2.16-cuda12\t\t
      AzureML-TensorFlow-2.1-GPU\t\tunknown\ttensorflow-2.16-cuda12\t\t
      AzureML-TensorFlow-2.2-CPU\t\tunknown\ttensorflow-2.16-cuda12\t\t
      AzureML-TensorFlow-2.2-GPU\t\tunknown\ttensorflow-2.16-cuda12\t\t
      AzureML-TensorFlow-2.3-GPU\t\tunknown\ttensorflow-2.16-cuda12\t\t
      AzureML-TensorFlow2.4-Cuda11-OpenMpi4.1.0-py36\t\tunknown\ttensorflow-2.16-cuda12\t\t
      AzureML-Tutorial\t\tunknown\t\t\t
      AzureML-VowpalWabbit-8.8.0\t\tunknown\t\t\t
      acft-draft-model-training\t19\t\t\tPreview\tPyTorch, Training; on stable-ubuntu2204-cu126-py310-torch280
      acft-group-relative-policy-optimization\t24\t\t\tPreview\tPyTorch, Training; on stable-ubuntu2204-cu126-py310-torch280
      acft-hf-nlp-data-import\t33\t\t\tDataImport,MaaS,Preview\tData Import, MaaS, Training; on openmpi5.0-ubuntu24.04
      acft-hf-nlp-gpu\t127\t\t\tFoundry,Preview\tPyTorch, Training; on stable-ubuntu2204-cu126-py310-torch280
      acft-hf-nlp-grpo\t1\t2025-07-11\tacft-group-relative-policy-optimization\t\t
      acft-medimageinsight-adapter-finetune\t33\t\t\tPreview\tPyTorch, Training; on stable-ubuntu2204-cu126-py310-torch280
      acft-medimageinsight-embedding\t37\t\t\tPreview\tPyTorch, Training; on stable-ubuntu2204-cu126-py310-torch280
      acft-medimageinsight-embedding-generator\t31\t\t\tPreview\tPyTorch, Training; on stable-ubuntu2204-cu126-py310-torch280
      acft-medimageparse-3d-finetune\t5\t\t\tPreview\tPyTorch, Training; on openmpi5.0-cuda12.6-ubuntu24.04
      acft-medimageparse-finetune\t18\t\t\tPreview\tPyTorch, Training; on stable-ubuntu2204-cu126-py310-torch280
      acft-mmdetection-image-gpu\t92\t\t\tPreview\tPyTorch, Training; on stable-ubuntu2204-cu126-py310-torch280
      acft-mmtracking-video-gpu\t82\t\t\tPreview\tPyTorch, Training; on stable-ubuntu2204-cu126-py310-torch280
      acft-multimodal-gpu\t80\t\t\tPreview\tPyTorch, Training; on stable-ubuntu2204-cu126-py310-torch280
      acft-rft-training\t21\t\t\tFoundry,Preview\tPyTorch, Training; on stable-ubuntu2204-cu126-py310-torch280
      acft-transformers-image-gpu\t86\t\t\tPreview\tPyTorch, Training; on stable-ubuntu2204-cu126-py310-torch280
      acpt-automl-image-framework-selector-gpu\t82\t\t\tPreview\tPyTorch, Training; on stable-ubuntu2204-cu126-py310-torch280
      acpt-pytorch-1.11-cuda11.3\t16\t2023-08-25\tacpt-pytorch-2.8-cuda12.6\t\t
      acpt-pytorch-1.11-cuda11.5\t4\t2023-05-11\tacpt-pytorch-2.8-cuda12.6\t\t
      acpt-pytorch-1.12-cuda11.6\t16\t2023-08-25\tacpt-pytorch-2.8-cuda12.6\t\t
      acpt-pytorch-1.12-py39-cuda11.6\t16\t2023-08-25\tacpt-pytorch-2.8-cuda12.6\t\t
      acpt-pytorch-1.13-cuda11.7\t48\t\t\tPreview,Training\tPyTorch, Training; on stable-ubuntu2004-cu117-py38-torch1131
      acpt-pytorch-2.0-cuda11.7\t37\t2024-05-08\tacpt-pytorch-2.8-cuda12.6\t\t
      acpt-pytorch-2.1-cuda12.1\t12\t2024-05-08\tacpt-pytorch-2.8-cuda12.6\t\t
      acpt-pytorch-2.2-cuda12.1\t55\t\t\tPreview,Training\tPyTorch, Training; on stable-ubuntu2204-cu126-py310-torch280
      acpt-pytorch-2.2-cuda12.1-profiler\t2\t2024-09-30\tacpt-pytorch-2.8-cuda12.6\t\t
      acpt-pytorch-2.8-cuda12.6\t15\t\t\tPreview,Training\tPyTorch, Training; on stable-ubuntu2204-cu126-py310-torch280
      ai-ml-automl\t55\t\t\tPreview,Training\tAutoML, Training; on openmpi5.0-ubuntu24.04
      ai-ml-automl-dnn\t47\t\t\tPreview,Training\tAutoML, Training; on openmpi5.0-ubuntu24.04
      ai-ml-automl-dnn-forecasting-gpu\t47\t\t\tPreview,Training\tAutoML, Training; on openmpi5.0-cuda12.4-ubuntu22.04
      ai-ml-automl-dnn-gpu\t51\t\t\tPreview,Training\tAutoML, Training; on openmpi5.0-cuda12.4-ubuntu22.04
      ai-ml-automl-dnn-text-gpu\t53\t\t\tPreview,Training\tAutoML, Training; on stable-ubuntu2204-cu126-py310-torch280
      ai-ml-automl-dnn-text-gpu-ptca\t52\t\t\tPreview,Training\tAutoML, Training; on stable-ubuntu2204-cu126-py310-torch280
      ai-ml-automl-dnn-vision-gpu\t52\t\t\tPreview,Training\tAutoML, Training; on stable-ubuntu2204-cu126-py310-torch280
      ai-ml-automl-gpu\t48\t\t\tPreview,Training\tAutoML, Training; on openmpi5.0-cuda12.4-ubuntu22.04
      ai-studio-dev\t14\t2026-02-26\t\t\t
      amelie-inference\t2\t2026-01-08\t\t\t
      amelie-training\t4\t2026-01-08\t\t\t
      aoai-data-upload-finetune\t50\t\t\tPreview\tAOAI; on openmpi5.0-ubuntu24.04
      aoai-proxy-components\t1\t2024-03-27\t\t\t
      automl-dnn-vision-gpu\t84\t\t\tPreview,Training\tAutoML Image training; on stable-ubuntu2204-cu118-py310-torch271
      automl-gpu\t74\t\t\t\tDemand Forecasting; on openmpi5.0-cuda12.4-ubuntu22.04
      component\t78\t\t\t\tDesigner, Python; on openmpi5.0-ubuntu24.04
      data-labeling\t56\t\t\t\tLabeling; on openmpi4.1.0-ubuntu22.04
      data-labeling-sam\t17\t\t\t\tLabeling; on openmpi4.1.0-ubuntu20.04
      designer\t117\t\t\t\tDesigner, Python; on openmpi5.0-ubuntu24.04
      designer-cv\t105\t\t\t\tDesigner, Python; on openmpi5.0-ubuntu24.04
      designer-cv-transform\t104\t\t\t\tDesigner, Python; on openmpi5.0-ubuntu24.04
      designer-io\t109\t\t\t\tDesigner, Python; on openmpi5.0-ubuntu24.04
      designer-pytorch-2.3\t22\t\t\t\tDesigner, Python; on openmpi5.0-ubuntu24.04
      designer-pytorch-2.3-train\t22\t\t\t\tDesigner, Python, PyTorch; on openmpi5.0-ubuntu24.04
      designer-r\t118\t\t\t\tDesigner, Python; on openmpi5.0-ubuntu24.04
      designer-recommender\t112\t\t\t\tDesigner, Python; on openmpi5.0-ubuntu24.04
      designer-transform\t112\t\t\t\tDesigner, Python; on openmpi5.0-ubuntu24.04
      designer-vowpalwabbit\t97\t\t\t\tDesigner, Python; on openmpi5.0-ubuntu24.04
      docker-tools\t40\t\t\t\tSystem; on openmpi5.0-ubuntu24.04
      evaluation\t17\t2026-02-26\t\t\t
      evaluations-built-in\t42\t\t\t\tEvaluation; on openmpi5.0-ubuntu24.04
      foundation-model-inference\t94\t\t\tDS-MII,Preview\tModels; on openmpi5.0-cuda13.1-ubuntu24.04
      foundation-model-serve\t13\t\t\tDS-MII,Preview\tModels, Environments; on openmpi5.0-cuda13.1-ubuntu24.04
      lightgbm-3.2-ubuntu18.04-py37-cpu\t\tunknown\tlightgbm-3.3\t\t
      lightgbm-3.2-ubuntu18.04-py37-cpu-inference\t\tunknown\tminimal-py311-inference\t\t
      lightgbm-3.3\t85\t\t\tPreview,Training\tScikit-learn, Training; on openmpi5.0-ubuntu24.04
      llm-auto-prompt\t15\t2023-10-03\t\t\t
      llm-dbcopilot-embeddings\t69\t2025-03-03\t\t\t
      llm-dbcopilot-mir\t45\t2025-03-03\t\t\t
      llm-rag\t85\t2025-08-21\tllm-rag-embeddings\t\t
      llm-rag-embeddings\t95\t\t\tPreview\tRetrieval Augmented Generation; on openmpi4.1.0-ubuntu22.04
      minimal-app-quickstart\t16\t2025-02-26\tminimal-py311-inference\t\t
      minimal-py311-inference\t56\t\t\tInferencing,Preview\tInference; on inference-base-2204
      minimal-py312-cuda12.4-inference\t26\t\t\tInferencing,Preview\tInference; on inference-base-cuda12.4-ubuntu22.04
      minimal-py39-inference\t18\t2025-02-04\tminimal-py311-inference\t\t
      minimal-ubuntu18.04-py37-cpu-inference\t\tunknown\tminimal-py311-inference\t\t
      minimal-ubuntu18.04-py37-cuda11.0.3-gpu-inference\t\tunknown\tminimal-py312-cuda12.4-inference\t\t
      minimal-ubuntu20.04-py38-cpu-inference\t37\t2024-06-20\tminimal-py311-inference\t\t
      minimal-ubuntu20.04-py38-cuda11.6.2-gpu-inference\t38\t2024-06-20\tminimal-py312-cuda12.4-inference\t\t
      mldesigner\t60\t\t\t\tDesigner; on openmpi4.1.0-ubuntu22.04
      mldesigner-minimal\t59\t\t\t\tDesigner; on openmpi4.1.0-ubuntu22.04
      mlflow-model-inference\t21\t\t\tInferencing,Preview\tInference; on openmpi4.1.0-ubuntu22.04
      mlflow-py312-inference\t43\t\t\tInferencing,Preview\tInference; on inference-base-2204
      mlflow-py39-inference\t5\t2025-02-04\tmlflow-py312-inference\t\t
      mlflow-ubuntu18.04-py37-cpu-inference\t\tunknown\tmlflow-py312-inference\t\t
      model-evaluation\t56\t2026-02-26\t\t\t
      model-management\t63\t2026-03-26\t\t\t
      model-monitor-spark-standalone\t1\t2023-09-27\t\t\t
      model-monitor-spark-standalone-feature-attribution\t1\t2023-09-27\t\t\t
      olive-optimizer\t16\t2024-07-17\t\t\t
      olive-optimizer-gpu\t16\t2024-07-17\t\t\t
      onnxruntime-1.6-ubuntu18.04-py37-cpu-inference\t\tunknown\tminimal-py311-inference\t\t
      promptflow-runtime\t11\t2023-10-10\t\t\t
      python-sdk-v2\t42\t2026-03-26\t\t\t
      pytorch-1.10-ubuntu18.04-py37-cpu-inference\t\tunknown\tminimal-py311-inference\t\t
      pytorch-1.10-ubuntu18.04-py38-cuda11-gpu\t\tunknown\tacpt-pytorch-2.8-cuda12.6\t\t
      pytorch-1.11-ubuntu20.04-py38-cuda11-gpu\t16\t2023-06-09\tacpt-pytorch-2.8-cuda12.6\t\t
      pytorch-1.6-ubuntu18.04-py37-cpu-inference\t\tunknown\tminimal-py311-inference\t\t
      pytorch-1.7-ubuntu18.04-py37-cpu-inference\t\tunknown\tminimal-py311-inference\t\t
      pytorch-1.7-ubuntu18.04-py37-cuda11-gpu\t\tunknown\tacpt-pytorch-2.8-cuda12.6\t\t
      pytorch-1.8-ubuntu18.04-py37-cuda11-gpu\t\tunknown\tacpt-pytorch-2.8-cuda12.6\t\t
      pytorch-1.9-ubuntu18.04-py37-cpu-inference\t\tunknown\tminimal-py311-inference\t\t
      pytorch-1.9-ubuntu18.04-py37-cuda11-gpu\t\tunknown\tacpt-pytorch-2.8-cuda12.6\t\t
      pytorch-1.9-ubuntu18.04-py37-cuda11.0.3-gpu-inference\t\tunknown\tminimal-py312-cuda12.4-inference\t\t
      responsibleai-tabular\t35\t\t\tPreview,Training\tResponsible AI; on openmpi5.0-ubuntu24.04
      responsibleai-text\t25\t2025-08-06\t\t\t
      responsibleai-text-ubuntu20.04-py38-cpu\t55\t2024-07-17\t\t\t
      responsibleai-ubuntu20.04-py38-cpu\t55\t2024-07-17\tresponsibleai-tabular\t\t
      responsibleai-vision\t30\t2025-08-06\t\t\t
      responsibleai-vision-ubuntu20.04-py38-cpu\t61\t2024-07-17\t\t\t
      sklearn-0.24-ubuntu18.04-py37-cpu\t\tunknown\tsklearn-1.5\t\t
      sklearn-0.24-ubuntu18.04-py37-cuda11-gpu\t\tunknown\tsklearn-1.5\t\t
      sklearn-0.24.1-ubuntu18.04-py37-cpu-inference\t\tunknown\tminimal-py311-inference\t\t
      sklearn-1.0\t41\t\t\tPreview,Training\tScikit-learn, Training; on openmpi4.1.0-ubuntu20.04
      sklearn-1.0-ubuntu20.04-py38-cpu\t\tunknown\tsklearn-1.5\t\t
      sklearn-1.1\t40\t\t\tPreview,Training\tScikit-learn, Training; on openmpi4.1.0-ubuntu20.04
      sklearn-1.1-ubuntu20.04-py38-cpu\t17\t2023-02-07\tsklearn-1.5\t\t
      sklearn-1.5\t50\t\t\tPreview,Training\tScikit-learn, Training; on openmpi5.0-ubuntu24.04
      slime-pytorch-2.9-cuda12.8\t7\t\t\tFoundry,Preview,Training\tPyTorch, Training; on openmpi5.0-cuda12.8-ubuntu24.04
      tensorflow-1.15-ubuntu18.04-py37-cpu-inference\t\tunknown\tminimal-py311-inference\t\t
      tensorflow-2.11-cuda11\t29\t2024-09-06\ttensorflow-2.16-cuda12\t\t
      tensorflow-2.12-cuda11\t28\t2024-09-06\ttensorflow-2.16-cuda12\t\t
      tensorflow-2.16-cuda11\t22\t\t\tPreview,Training\tTensorflow, Training; on cuda:12.3.2-cudnn9-devel-ubuntu22.04
      tensorflow-2.16-cuda12\t31\t\t\tPreview,Training\tTensorflow, Training; on cuda:12.8.1-cudnn-devel-ubuntu22.04
      tensorflow-2.4-ubuntu18.04-py37-cpu-inference\t\tunknown\tminimal-py311-inference\t\t
      tensorflow-2.4-ubuntu18.04-py37-cuda11-gpu\t\tunknown\ttensorflow-2.16-cuda12\t\t
      tensorflow-2.4-ubuntu18.04-py37-cuda11.0.3-gpu-inference\t\tunknown\tminimal-py312-cuda12.4-inference\t\t
      tensorflow-2.5-ubuntu20.04-py38-cuda11-gpu\t\tunknown\ttensorflow-2.16-cuda12\t\t
      tensorflow-2.6-ubuntu20.04-py38-cuda11-gpu\t\tunknown\ttensorflow-2.16-cuda12\t\t
      tensorflow-2.7-ubuntu20.04-py38-cuda11-gpu\t\tunknown\ttensorflow-2.16-cuda12\t\t
      tensorflow-2.8-cuda11\t7\t2023-05-25\ttensorflow-2.16-cuda12\t\t
      tensorflow-2.8-ubuntu20.04-py38-cuda11-gpu\t18\t2023-02-07\ttensorflow-2.16-cuda12\t\t
      tensorflow-2.9-cuda11\t7\t2023-05-25\ttensorflow-2.16-cuda12\t\t
      tensorflow-2.9-ubuntu20.04-py38-cuda11-gpu\t17\t2023-02-07\ttensorflow-2.16-cuda12\t\t
      xgboost-0.9-ubuntu18.04-py37-cpu-inference\t\tunknown\tminimal-py311-inference\t\t
      """;

  static final String IMAGES =
      """
      # source: Azure/AzureML-Containers 7482feafdbdb968073ef153aace2b3b04c776f41 2026-03-16
      # date: 2026-03-16
      # columns: name ended successor
      intelmpi2018.3-cuda10.0-cudnn7-ubuntu16.04\t2021-06-15\topenmpi5.0-cuda12.4-ubuntu22.04
      intelmpi2018.3-cuda9.0-cudnn7-ubuntu16.04\t2021-06-15\topenmpi5.0-cuda12.4-ubuntu22.04
      intelmpi2018.3-ubuntu16.04\t2021-06-15\topenmpi4.1.0-ubuntu22.04
      openmpi3.1.2-cuda10.0-cudnn7-ubuntu16.04\t2021-06-15\topenmpi5.0-cuda12.4-ubuntu22.04
      openmpi3.1.2-cuda10.0-cudnn7-ubuntu18.04\t2022-05-12\topenmpi5.0-cuda12.4-ubuntu22.04
      openmpi3.1.2-cuda10.1-cudnn7-ubuntu18.04\t2022-05-12\topenmpi5.0-cuda12.4-ubuntu22.04
      openmpi3.1.2-cuda10.2-cudnn7-ubuntu18.04\t2022-05-12\topenmpi5.0-cuda12.4-ubuntu22.04
      openmpi3.1.2-cuda10.2-cudnn8-ubuntu18.04\t2022-05-12\topenmpi5.0-cuda12.4-ubuntu22.04
      openmpi3.1.2-cuda9.0-cudnn7-ubuntu16.04\t2021-06-15\topenmpi5.0-cuda12.4-ubuntu22.04
      openmpi3.1.2-ubuntu16.04\t2021-06-15\topenmpi4.1.0-ubuntu22.04
      openmpi3.1.2-ubuntu18.04\t2023-03-10\topenmpi4.1.0-ubuntu22.04
      openmpi4.1.0-cuda11.0.3-cudnn8-ubuntu18.04\t2023-03-10\topenmpi5.0-cuda12.4-ubuntu22.04
      openmpi4.1.0-cuda11.1-cudnn8-ubuntu18.04\t2023-03-10\topenmpi5.0-cuda12.4-ubuntu22.04
      openmpi4.1.0-cuda11.1-cudnn8-ubuntu20.04\t2025-02-24\topenmpi5.0-cuda12.4-ubuntu22.04
      openmpi4.1.0-cuda11.2-cudnn8-ubuntu20.04\t2025-02-24\topenmpi5.0-cuda12.4-ubuntu22.04
      openmpi4.1.0-cuda11.3-cudnn8-ubuntu20.04\t2025-02-24\topenmpi5.0-cuda12.4-ubuntu22.04
      openmpi4.1.0-cuda11.6-cudnn8-ubuntu20.04\t2025-02-24\topenmpi5.0-cuda12.4-ubuntu22.04
      openmpi4.1.0-cuda11.8-cudnn8-ubuntu22.04\t2025-09-09\topenmpi5.0-cuda12.4-ubuntu22.04
      openmpi4.1.0-spark3-ubuntu20.04\tunknown\topenmpi4.1.0-ubuntu22.04
      openmpi4.1.0-ubuntu20.04\t2025-02-24\topenmpi4.1.0-ubuntu22.04
      openmpi4.1.0-ubuntu22.04\t\t
      openmpi5.0-cuda12.4-ubuntu22.04\t\t
      openmpi5.0-cuda12.5-ubuntu22.04\t\t
      openmpi5.0-cuda12.6-ubuntu24.04\t\t
      openmpi5.0-cuda12.8-ubuntu24.04\t\t
      openmpi5.0-cuda13.1-ubuntu24.04\t\t
      openmpi5.0-ubuntu24.04\t\t
      """;

  static final String REGIONS =
      """
      # source: Azure/terraform-azurerm-avm-utl-regions e9d62409c6fcc5554b60dd79cd60f55b344ad2f0 2026-03-12
      # source: Azure/azure-sdk-for-java Region.java 02f0936ca947aa94066e28ee0ef88b4a0da5019a
      # source: Azure/azure-sdk-for-rust azure_data_cosmos regions.rs 2d297ffa5c5e8d2d653798ca22df4ee46a1a5409
      # date: 2026-03-12
      # columns: name display
      australiacentral\tAustralia Central
      australiacentral2\tAustralia Central 2
      australiaeast\tAustralia East
      australiasoutheast\tAustralia Southeast
      austriaeast\tAustria East
      belgiumcentral\tBelgium Central
      brazilsouth\tBrazil South
      brazilsoutheast\tBrazil Southeast
      canadacentral\tCanada Central
      canadaeast\tCanada East
      centralindia\tCentral India
      centralus\tCentral US
      centraluseuap\tCentral US EUAP
      chilecentral\tChile Central
      chinaeast\tChina East
      chinaeast2\tChina East 2
      chinaeast3\tChina East 3
      chinanorth\tChina North
      chinanorth2\tChina North 2
      chinanorth3\tChina North 3
      denmarkeast\tDenmark East
      eastasia\tEast Asia
      eastus\tEast US
      eastus2\tEast US 2
      eastus2euap\tEast US 2 EUAP
      francecentral\tFrance Central
      francesouth\tFrance South
      germanynorth\tGermany North
      germanywestcentral\tGermany West Central
      indonesiacentral\tIndonesia Central
      israelcentral\tIsrael Central
      italynorth\tItaly North
      japaneast\tJapan East
      japanwest\tJapan West
      jioindiacentral\tJio India Central
      jioindiawest\tJio India West
      koreacentral\tKorea Central
      koreasouth\tKorea South
      malaysiawest\tMalaysia West
      mexicocentral\tMexico Central
      newzealandnorth\tNew Zealand North
      northcentralus\tNorth Central US
      northeurope\tNorth Europe
      norwayeast\tNorway East
      norwaywest\tNorway West
      polandcentral\tPoland Central
      qatarcentral\tQatar Central
      southafricanorth\tSouth Africa North
      southafricawest\tSouth Africa West
      southcentralus\tSouth Central US
      southeastasia\tSoutheast Asia
      southindia\tSouth India
      spaincentral\tSpain Central
      swedencentral\tSweden Central
      switzerlandnorth\tSwitzerland North
      switzerlandwest\tSwitzerland West
      uaecentral\tUAE Central
      uaenorth\tUAE North
      uksouth\tUK South
      ukwest\tUK West
      usdodcentral\tUS DoD Central
      usdodeast\tUS DoD East
      usgovarizona\tUS Gov Arizona
      usgoviowa\tUS Gov Iowa
      usgovtexas\tUS Gov Texas
      usgovvirginia\tUS Gov Virginia
      westcentralus\tWest Central US
      westeurope\tWest Europe
      westindia\tWest India
      westus\tWest US
      westus2\tWest US 2
      westus3\tWest US 3
      """;

  static final String SIZES =
      """
      # source: kubernetes/autoscaler 03e49d9cb822bfdbc769cde771124f695f3f5619 2026-03-17
      # source: MicrosoftDocs/azure-compute-docs sizes/gpu-accelerated 99ed1c2a9eb5 2bc777fdc35c 4e09f7994b14 a18807c4fcf5 0c72655ca462 2026-08-12
      # source: MicrosoftDocs/azure-docs nc-series.md 080d504c3920, ncv2-series.md 0a2d242bdd11, ndv2-series.md 00e046fdd31b
      # date: 2026-03-17
      # columns: name vcpus memoryGib gpus model
      Standard_NC12\t12\t112\t2\tNVIDIA K80
      Standard_NC12_Promo\t12\t112\t2\tNVIDIA K80
      Standard_NC12s_v2\t12\t224\t2\tNVIDIA P100
      Standard_NC12s_v3\t12\t224\t2\tNVIDIA V100 16GB
      Standard_NC16ads_A10_v4\t16\t200\t1\tNVIDIA A10
      Standard_NC16as_T4_v3\t16\t110\t1\tNVIDIA T4
      Standard_NC24\t24\t224\t4\tNVIDIA K80
      Standard_NC24_Promo\t24\t224\t4\tNVIDIA K80
      Standard_NC24ads_A100_v4\t24\t220\t1\tNVIDIA A100 80GB
      Standard_NC24r\t24\t224\t4\tNVIDIA K80
      Standard_NC24r_Promo\t24\t224\t4\tNVIDIA K80
      Standard_NC24rs_v2\t24\t448\t4\tNVIDIA P100
      Standard_NC24rs_v3\t24\t448\t4\tNVIDIA V100 16GB
      Standard_NC24s_v2\t24\t448\t4\tNVIDIA P100
      Standard_NC24s_v3\t24\t448\t4\tNVIDIA V100 16GB
      Standard_NC32ads_A10_v4\t32\t400\t2\tNVIDIA A10
      Standard_NC40ads_H100_v5\t40\t320\t1\tNVIDIA H100 94GB
      Standard_NC48ads_A100_v4\t48\t440\t2\tNVIDIA A100 80GB
      Standard_NC4as_T4_v3\t4\t28\t1\tNVIDIA T4
      Standard_NC6\t6\t56\t1\tNVIDIA K80
      Standard_NC64as_T4_v3\t64\t440\t4\tNVIDIA T4
      Standard_NC6_Promo\t6\t56\t1\tNVIDIA K80
      Standard_NC6s_v2\t6\t112\t1\tNVIDIA P100
      Standard_NC6s_v3\t6\t112\t1\tNVIDIA V100 16GB
      Standard_NC80adis_H100_v5\t80\t640\t2\tNVIDIA H100 94GB
      Standard_NC8ads_A10_v4\t8\t100\t1\tNVIDIA A10
      Standard_NC8as_T4_v3\t8\t56\t1\tNVIDIA T4
      Standard_NC96ads_A100_v4\t96\t880\t4\tNVIDIA A100 80GB
      Standard_NCC40ads_H100_v5\t40\t320\t1\tNVIDIA H100 94GB
      Standard_ND128isrG5_GB300_v6\t128\t864\t4\tNVIDIA GB300
      Standard_ND128isr_GB300_v6\t128\t864\t4\tNVIDIA GB300
      Standard_ND128isr_NDR_GB200_v6\t128\t900\t4\tNVIDIA GB200
      Standard_ND12s\t12\t224\t2\tNVIDIA P40
      Standard_ND24rs\t24\t448\t4\tNVIDIA P40
      Standard_ND24s\t24\t448\t4\tNVIDIA P40
      Standard_ND40rs_v2\t40\t672\t8\tNVIDIA V100 32GB
      Standard_ND6s\t6\t112\t1\tNVIDIA P40
      Standard_ND96amsr_A100_v4\t96\t1800\t8\tNVIDIA A100 80GB
      Standard_ND96asr_v4\t96\t900\t8\tNVIDIA A100 40GB
      Standard_ND96isr_H100_v5\t96\t1900\t8\tNVIDIA H100 80GB
      Standard_ND96isr_H200_v5\t96\t1850\t8\tNVIDIA H200 141GB
      Standard_ND96isr_MI300X_v5\t96\t1850\t8\tAMD MI300X 192GB
      Standard_NV12\t12\t112\t2\tNVIDIA M60
      Standard_NV12_Promo\t12\t112\t2\tNVIDIA M60
      Standard_NV12ads_A10_v5\t12\t110\t1\tNVIDIA A10
      Standard_NV12s_v3\t12\t112\t1\tNVIDIA M60
      Standard_NV16as_v4\t16\t56\t1\tAMD MI25
      Standard_NV18ads_A10_v5\t18\t220\t1\tNVIDIA A10
      Standard_NV24\t24\t224\t4\tNVIDIA M60
      Standard_NV24_Promo\t24\t224\t4\tNVIDIA M60
      Standard_NV24s_v3\t24\t224\t2\tNVIDIA M60
      Standard_NV32as_v4\t32\t112\t1\tAMD MI25
      Standard_NV36adms_A10_v5\t36\t880\t1\tNVIDIA A10
      Standard_NV36ads_A10_v5\t36\t440\t1\tNVIDIA A10
      Standard_NV48s_v3\t48\t448\t4\tNVIDIA M60
      Standard_NV4as_v4\t4\t14\t1\tAMD MI25
      Standard_NV6\t6\t56\t1\tNVIDIA M60
      Standard_NV6_Promo\t6\t56\t1\tNVIDIA M60
      Standard_NV6ads_A10_v5\t6\t55\t1\tNVIDIA A10
      Standard_NV72ads_A10_v5\t72\t880\t2\tNVIDIA A10
      Standard_NV8as_v4\t8\t28\t1\tAMD MI25
      """;

  private TableTexts() {}
}
